package se.namndbesok.register;

/**
 * One version of a governing document and its rules; the sources' policies are data, not code.
 *
 * @param id key@version: what a running visit stores, so that it keeps the version it began with
 * @param visits the rules of contact visits; null for a policy of another kind
 * @param studyVisits the rules of study visits per semester; null for a policy of another kind
 * @param reminders when tasks under this policy are reminded of, where the standard will not do
 */
public record Policy(
        String id,
        String key,
        int version,
        String name,
        PolicyHeader header,
        VisitRules visits,
        StudyVisitRules studyVisits,
        ReminderRules reminders) {

    /** A policy that was loaded before there were reminders goes by the standard. */
    public Policy {
        reminders = reminders == null ? ReminderRules.STANDARD : reminders;
    }

    Policy withHeader(PolicyHeader other) {
        return new Policy(id, key, version, name, other, visits, studyVisits, reminders);
    }
}
