package se.namndbesok.register;

import java.util.List;
import java.util.Map;

/** The section policies: one entry per version of a governing document. */
final class PolicySection {

    private static final String CONTACT = "CONTACT_POLITICIAN";
    private static final String STUDY_VISITS = "SEMESTER_STUDY_VISITS";

    private PolicySection() {}

    static void policy(YamlMap map, Reading reading) {
        Scalar key = map.required("key");
        Scalar version = map.required("version");
        String kind = map.required("kind").oneOf(CONTACT, STUDY_VISITS);
        String name = map.required("name").text();
        PolicyHeader header = PolicyHeaderReader.read(map, reading);
        VisitRules visits = CONTACT.equals(kind) ? VisitRulesReader.read(map) : null;
        StudyVisitRules studyVisits = STUDY_VISITS.equals(kind) ? StudyVisitRulesReader.read(map) : null;
        ReminderRules reminders = ReminderRulesReader.ofPolicy(map);
        CommonRules.check(map);
        if (kind != null) {
            map.close();
        }
        String id = identify(key, version, reading);
        checkHolders(map, key, header, reading);
        Policy policy = new Policy(id, key.id(), version.number(0), name, header, visits, studyVisits, reminders);
        reading.content().policies.add(new RegisterContent.WrittenPolicy(policy, rules(map)));
    }

    private static Map<String, Object> rules(YamlMap map) {
        Map<String, Object> rules = PlainValues.of(map);
        rules.keySet().removeAll(List.of("key", "version", "name", "document"));
        return rules;
    }

    private static String identify(Scalar key, Scalar version, Reading reading) {
        String id = key.isAbsent() || version.isAbsent() ? null : key.id() + "@" + version.number(0);
        if (id != null) {
            reading.references().giveAgain(Thing.POLICY, key.value(), key.place());
            reading.references().give(Thing.POLICY_VERSION, id, key.place());
        }
        return id;
    }

    /** Somebody must hold the owner's role in each board that works by the policy (A-10). */
    private static void checkHolders(YamlMap map, Scalar key, PolicyHeader header, Reading reading) {
        String owner = header == null || key.isAbsent() ? null : header.ownerRole();
        for (Board board : reading.content().boards.values()) {
            if (owner != null && board.policyKeys().contains(key.value()) && !isHeld(owner, board, reading)) {
                map.fault("no-holder", "board", board.id(), "role", owner, "policy", key.value());
            }
        }
    }

    private static boolean isHeld(String owner, Board board, Reading reading) {
        RegisterContent content = reading.content();
        boolean inOffice = content.staffRoles.stream()
                .anyMatch(held ->
                        held.role() == Codes.ROLES.get(owner) && board.id().equals(held.boardId()));
        boolean seated = content.seats.stream()
                .anyMatch(seat ->
                        seat.kind() == Codes.SEATS.get(owner) && board.id().equals(seat.boardId()));
        return inOffice || seated;
    }
}
