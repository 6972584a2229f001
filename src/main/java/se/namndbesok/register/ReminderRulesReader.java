package se.namndbesok.register;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.namndbesok.register.Offset.From;

/** Reads the rules of reminders: a policy's own, and the standard ones. */
final class ReminderRulesReader {

    private ReminderRulesReader() {}

    static ReminderRules ofPolicy(YamlMap policy) {
        return policy.map("reminders").map(ReminderRulesReader::ofPolicysMap).orElse(ReminderRules.STANDARD);
    }

    private static ReminderRules ofPolicysMap(YamlMap map) {
        boolean enabled = map.optional("enabled").yesNo(true);
        ReminderRules rules = tasks(map, StandardReminders.tasks());
        rules.lastDays().keySet().stream()
                .filter(task -> StandardReminders.lastDay(task) == null)
                .forEach(task -> map.fault("last-day-of-case", "task", task));
        map.close();
        return new ReminderRules(enabled, rules.tasks(), rules.lastDays());
    }

    /** What is said of each task that is known; a line without a word of reminders leaves them as they are. */
    static ReminderRules tasks(YamlMap map, Collection<String> known) {
        Map<String, ReminderRule> rules = new LinkedHashMap<>();
        Map<String, LastDay> lastDays = new LinkedHashMap<>();
        for (String task : known) {
            map.map(task).ifPresent(line -> {
                line.map("due").map(LastDayReader::read).ifPresent(day -> lastDays.put(task, day));
                ReminderRule rule = rule(line);
                if (saysMore(line)) {
                    rules.put(task, rule);
                }
            });
        }
        return new ReminderRules(true, rules, lastDays);
    }

    /** Whether it says anything beside a last day. */
    private static boolean saysMore(YamlMap line) {
        return line.keys().stream().map(Scalar::value).anyMatch(key -> !key.equals("due") && line.has(key));
    }

    private static ReminderRule rule(YamlMap map) {
        boolean enabled = map.optional("enabled").yesNo(true);
        List<Offset> remind = new ArrayList<>();
        remind.addAll(offsets(map, "remindAfter", From.BEGIN));
        remind.addAll(offsets(map, "remindAfterEvent", From.EVENT));
        map.scalars("remindBefore")
                .forEach(before -> remind.add(new Offset(From.DUE, days(before).negated(), 0)));
        remind.addAll(offsets(map, "overdueReminders", From.DUE));
        List<Offset> escalate =
                map.map("escalate").map(ReminderRulesReader::escalation).orElse(List.of());
        boolean inJuly = map.optional("inJuly").yesNo(false);
        map.close();
        return enabled ? new ReminderRule(List.copyOf(remind), escalate, inJuly) : ReminderRule.NONE;
    }

    private static List<Offset> offsets(YamlMap map, String key, From from) {
        return map.scalars(key).stream()
                .map(after -> new Offset(from, days(after), 0))
                .toList();
    }

    private static List<Offset> escalation(YamlMap map) {
        List<Offset> told = new ArrayList<>();
        calendarDays(map, "after", From.BEGIN, told);
        calendarDays(map, "afterDue", From.DUE, told);
        calendarDays(map, "afterEvent", From.EVENT, told);
        workingDays(map, "afterWorkingDays", From.DUE, 1, told);
        workingDays(map, "beforeEvent", From.EVENT, -1, told);
        map.close();
        if (told.size() != 1) {
            map.fault("escalate");
        }
        return List.copyOf(told);
    }

    private static void calendarDays(YamlMap map, String key, From from, List<Offset> told) {
        if (map.has(key)) {
            told.add(new Offset(from, days(map.optional(key)), 0));
        }
    }

    private static void workingDays(YamlMap map, String key, From from, int sign, List<Offset> told) {
        if (map.has(key)) {
            told.add(new Offset(from, Period.ZERO, sign * workingDays(map.optional(key))));
        }
    }

    static int workingDays(Scalar written) {
        Integer days = written.numberUpTo(LastDay.FARTHEST_WORKING);
        return days == null ? 0 : days;
    }

    /** A length of time that is not negative; a wrong one is a fault, and none at all. */
    static Period days(Scalar written) {
        Period period = written.lengthUpTo(LastDay.FARTHEST);
        return period == null ? Period.ZERO : period;
    }
}
