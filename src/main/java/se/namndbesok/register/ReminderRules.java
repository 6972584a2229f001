package se.namndbesok.register;

import java.util.Map;

/**
 * What a policy says of reminders.
 *
 * @param enabled false: nobody is reminded of anything under this policy
 * @param tasks by the id of the user task; a task that is not here goes by the standard
 */
public record ReminderRules(boolean enabled, Map<String, ReminderRule> tasks) {

    static final ReminderRules STANDARD = new ReminderRules(true, Map.of());

    /** The rule for a task. */
    ReminderRule of(String task) {
        return enabled ? tasks.getOrDefault(task, StandardReminders.of(task)) : ReminderRule.NONE;
    }

    boolean speaksOf(String task) {
        return !enabled || tasks.containsKey(task);
    }
}
