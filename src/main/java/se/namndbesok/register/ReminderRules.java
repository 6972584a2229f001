package se.namndbesok.register;

import java.util.Map;

/**
 * What a policy says of the last days of tasks and of reminders. What it does not say goes by the standard.
 *
 * @param enabled false: nobody is reminded of anything under this policy
 * @param tasks the reminders by the id of the user task
 * @param lastDays the last days, in the same way
 */
public record ReminderRules(boolean enabled, Map<String, ReminderRule> tasks, Map<String, LastDay> lastDays) {

    static final ReminderRules STANDARD = new ReminderRules(true, Map.of(), Map.of());

    /** A policy that was loaded before it could speak of last days has none of its own. */
    public ReminderRules {
        lastDays = lastDays == null ? Map.of() : lastDays;
    }

    /** The reminders of a task. */
    public ReminderRule of(String task) {
        return enabled ? tasks.getOrDefault(task, StandardReminders.of(task)) : ReminderRule.NONE;
    }

    boolean speaksOf(String task) {
        return !enabled || tasks.containsKey(task);
    }

    /** The last day of a task; null where only its case knows it. */
    public LastDay lastDay(String task) {
        return lastDays.getOrDefault(task, StandardReminders.lastDay(task));
    }
}
