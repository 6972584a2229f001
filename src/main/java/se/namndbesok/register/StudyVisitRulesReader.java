package se.namndbesok.register;

import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.namndbesok.calendar.Semester;

/** Reads the rules of a policy on study visits per semester (domain.md 2.3, C). */
final class StudyVisitRulesReader {

    private StudyVisitRulesReader() {}

    static StudyVisitRules read(YamlMap policy) {
        BoardRole role = policy.required("boardRole").oneOf(Codes.named(BoardRole.class));
        policy.optional("carriedOutBy").oneOf("DEPARTMENT");
        policy.map("presentation").ifPresent(StudyVisitRulesReader::presentation);
        Shares shares = demanded(policy, "frequency")
                .map(StudyVisitRulesReader::frequency)
                .orElse(Shares.NONE);
        return new StudyVisitRules(
                role,
                shares.visits(),
                shares.perDepartment(),
                policy.map("semesters").map(StudyVisitRulesReader::semesters).orElse(Map.of()),
                demanded(policy, "planning").map(PlanningRulesReader::read).orElse(null),
                policy.map("anchoring").map(StudyVisitRulesReader::anchoring).orElse(List.of()),
                demanded(policy, "signUp").map(StudyVisitRulesReader::signUp).orElse(null),
                policy.map("report").map(StudyVisitRulesReader::report).orElse(false));
    }

    private static Optional<YamlMap> demanded(YamlMap policy, String key) {
        if (!policy.has(key)) {
            policy.required(key);
        }
        return policy.map(key);
    }

    private record Shares(int visits, Map<String, Integer> perDepartment) {

        static final Shares NONE = new Shares(0, Map.of());

        int sum() {
            return perDepartment.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** So many visits per semester, each department its share (C-10..C-12). */
    private static Shares frequency(YamlMap map) {
        map.required("period").oneOf("SEMESTER");
        Scalar visits = map.required("visits");
        Integer number = visits.numberUpTo(CommonRules.MOST_VISITS);
        if (number != null && number < 1) {
            visits.fault("no-visits");
        }
        Map<String, Integer> perDepartment = new LinkedHashMap<>();
        map.map("perDepartment").ifPresent(departments -> {
            for (Scalar department : departments.keys()) {
                String id = department.asksFor(Thing.DEPARTMENT);
                perDepartment.put(id, share(departments.optional(department.value())));
            }
        });
        Shares shares = new Shares(visits.number(1), perDepartment);
        if (map.has("perDepartment") && shares.visits() > 0 && shares.sum() != shares.visits()) {
            map.fault("shares", "key", "perDepartment", "visits", shares.visits(), "sum", shares.sum());
        }
        map.close();
        return shares;
    }

    private static int share(Scalar written) {
        Integer visits = written.numberUpTo(CommonRules.MOST_VISITS);
        return visits == null ? 0 : visits;
    }

    private static Map<Semester.Half, Integer> semesters(YamlMap map) {
        Map<Semester.Half, Integer> months = new EnumMap<>(Semester.Half.class);
        for (Semester.Half half : Semester.Half.values()) {
            map.map(half.name()).ifPresent(semester -> {
                Scalar month = semester.required("firstBoardMeetingMonth");
                int number = month.number(half.firstMonth());
                if (number < half.firstMonth() || number > half.firstMonth() + 5) {
                    month.fault("month", "from", half.firstMonth(), "to", half.firstMonth() + 5);
                }
                months.put(half, number);
                semester.close();
            });
        }
        map.close();
        return months;
    }

    private static List<SeatKind> anchoring(YamlMap map) {
        List<SeatKind> with = map.scalars("with").stream()
                .map(seat -> seat.oneOf(Codes.SEATS))
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
        map.required("at").oneOf("FIRST_PRESIDIUM_MEETING_OF_SEMESTER");
        map.close();
        return with;
    }

    private static void presentation(YamlMap map) {
        map.required("by").oneOf(Codes.ROLES);
        map.required("at").oneOf("FIRST_BOARD_MEETING_OF_SEMESTER");
        map.close();
    }

    private static boolean report(YamlMap map) {
        boolean required = map.required("required").yesNo(false);
        map.close();
        return required;
    }

    private static StudyVisitRules.SignUp signUp(YamlMap map) {
        map.required("opens").oneOf("WHEN_PRESENTED");
        Period closes = PlanningRulesReader.length(map.required("closesBeforeVisit"));
        StudyVisitRules.Oversubscription rule =
                map.required("oversubscription").oneOf(Codes.named(StudyVisitRules.Oversubscription.class));
        map.required("reportBackTo").oneOf("CONTACT_PERSON");
        map.close();
        return new StudyVisitRules.SignUp(closes, rule);
    }
}
