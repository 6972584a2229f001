package se.namndbesok.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the rules of a policy on contact politicians (domain.md 2.3). */
final class VisitRulesReader {

    private static final String[] GROUPS = {"SERVICE_USERS", "UNIT_MANAGER", "STAFF", "RELATIVES"};

    private static final Duration LONGEST = Duration.ofHours(12);

    private VisitRulesReader() {}

    static VisitRules read(YamlMap policy) {
        int[] perYear = frequency(policy);
        return new VisitRules(
                policy.required("boardRole").oneOf(Codes.named(BoardRole.class)),
                length(policy.optional("expectedDuration")),
                policy.map("booking").map(VisitRulesReader::leadBooks).orElse(false),
                perYear[0],
                perYear[1],
                policy.map("conversationGroups").map(VisitRulesReader::groups).orElse(List.of()),
                present(policy, "report").map(VisitRulesReader::report).orElse(null),
                policy.optional("informUnitOfDecisions").yesNo(false),
                policy.optional("availabilityToPublic").yesNo(false),
                policy.optional("unitCoverageRequired").yesNo(false));
    }

    private static Duration length(Scalar written) {
        Duration length = written.duration();
        if (length != null && (length.isNegative() || length.isZero())) {
            written.slip("length-of-time", "example", "PT2H");
        } else if (length != null && length.compareTo(LONGEST) > 0) {
            written.slip("at-most-hours", "most", LONGEST.toHours());
        }
        return length;
    }

    private static boolean leadBooks(YamlMap map) {
        String by = map.required("bookedBy").oneOf("CONTACT_POLITICIAN", "LEAD_CONTACT_POLITICIAN");
        map.required("plannedBy").oneOf("UNIT_MANAGER");
        map.close();
        return "LEAD_CONTACT_POLITICIAN".equals(by);
    }

    private static int[] frequency(YamlMap policy) {
        return present(policy, "frequency")
                .map(map -> {
                    map.required("period").oneOf("CALENDAR_YEAR");
                    map.optional("enforcement").oneOf("REMIND");
                    map.optional("approximate").yesNo(false);
                    return CommonRules.atLeastAndMost(map, "min", "max", CommonRules.MOST_VISITS);
                })
                .orElse(new int[2]);
    }

    private static List<String> groups(YamlMap map) {
        map.optional("mandatory").yesNo(false);
        List<String> groups =
                map.scalars("list").stream().map(group -> group.oneOf(GROUPS)).toList();
        map.close();
        return groups;
    }

    private static ReportRules report(YamlMap map) {
        boolean required = map.required("required").yesNo(false);
        if (required) {
            requireReportFacts(map);
        }
        NotificationKind as =
                map.map("boardNotification").map(VisitRulesReader::notification).orElse(null);
        ReportRules rules = new ReportRules(
                required,
                map.optional("template").oneOf("rapport-omsorg", "rapport-bestallarnamnd"),
                map.optional("dueAfterVisit").lengthUpTo(LastDay.FARTHEST),
                "ALL_ATTENDING".equals(map.optional("signatures").oneOf("NONE", "ALL_ATTENDING")),
                map.optional("copyToUnitManager").yesNo(false),
                as,
                map.optional("peerReading").yesNo(false),
                map.optional("usedInQualityDigest").yesNo(false),
                map.optional("defaultRegistryNumber").text(),
                map.scalars("goals").stream().map(Scalar::text).toList());
        map.optional("sentTo").oneOf(Codes.ROLES);
        map.close();
        return rules;
    }

    private static void requireReportFacts(YamlMap map) {
        for (String key : List.of("template", "dueAfterVisit", "boardNotification")) {
            if (!map.has(key)) {
                map.fault("report-required", "key", key);
            }
        }
    }

    private static NotificationKind notification(YamlMap map) {
        NotificationKind as = map.required("as").oneOf(Codes.named(NotificationKind.class));
        map.optional("when").oneOf("NEXT_MEETING");
        map.close();
        return as;
    }

    private static Optional<YamlMap> present(YamlMap policy, String key) {
        if (!policy.has(key)) {
            policy.required(key);
        }
        return policy.map(key);
    }
}
