package se.namndbesok.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads how a semester's study visits are planned (C-15..C-19): the deadline, the reminders, whom to tell when late. */
final class PlanningRulesReader {

    /** Two weeks (C-18), where the file does not say. */
    private static final Period TWO_WEEKS = Period.ofDays(14);

    private static final Comparator<Period> SHORTEST_FIRST =
            Comparator.comparing(length -> LocalDate.of(2027, 1, 1).plus(length));

    private PlanningRulesReader() {}

    static StudyVisitRules.Planning read(YamlMap map) {
        map.required("responsible").oneOf("DEPARTMENT_HEAD");
        map.optional("coordinateBetweenDepartments").oneOf("RECOMMENDED");
        map.required("submitTo").oneOf(Codes.ROLES);
        map.optional("ifNotWorkingDay").oneOf("PREVIOUS_WORKING_DAY");
        map.scalars("requiredFields")
                .forEach(field -> field.oneOf("date", "time", "place", "contactPerson", "outline"));
        Optional<Escalation> escalation = map.map("escalate").map(PlanningRulesReader::escalation);
        StudyVisitRules.Planning planning = new StudyVisitRules.Planning(
                map.map("dueBefore").map(PlanningRulesReader::dueBefore).orElse(TWO_WEEKS),
                lengths(map, "remindBefore", SHORTEST_FIRST.reversed()),
                lengths(map, "overdueReminders", SHORTEST_FIRST),
                escalation.map(Escalation::workingDays).orElse(null),
                escalation.map(Escalation::to).orElse(null),
                map.map("capacity").map(PlanningRulesReader::limitMustBeStated).orElse(true));
        map.close();
        return planning;
    }

    private static Period dueBefore(YamlMap due) {
        due.required("event").oneOf("FIRST_PRESIDIUM_MEETING_OF_SEMESTER");
        Period before = length(due.required("by"));
        due.close();
        return before == null ? TWO_WEEKS : before;
    }

    private record Escalation(Integer workingDays, Role to) {}

    private static Escalation escalation(YamlMap map) {
        Escalation escalation = new Escalation(
                ReminderRulesReader.workingDays(map.required("afterWorkingDays")),
                map.required("to").oneOf(Codes.ROLES));
        map.close();
        return escalation;
    }

    private static boolean limitMustBeStated(YamlMap map) {
        boolean must = map.required("mustBeStatedIfRestricted").yesNo(true);
        map.close();
        return must;
    }

    private static List<Period> lengths(YamlMap map, String key, Comparator<Period> order) {
        return map.scalars(key).stream()
                .map(PlanningRulesReader::length)
                .filter(Objects::nonNull)
                .sorted(order)
                .toList();
    }

    /** A length of time that points the way the key says, and so is not negative. */
    static Period length(Scalar written) {
        Period length = written.lengthUpTo(LastDay.FARTHEST);
        return length == null || length.isNegative() ? null : length;
    }
}
