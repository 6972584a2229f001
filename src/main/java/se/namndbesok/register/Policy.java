package se.namndbesok.register;

/**
 * One version of a governing document and its rules; the sources' policies are data, not code.
 *
 * @param id key@version: what a running visit stores, so that it keeps the version it began with
 * @param visits the rules of contact visits; null for a policy of another kind
 * @param studyVisits the rules of study visits per semester; null for a policy of another kind
 */
public record Policy(
        String id,
        String key,
        int version,
        String name,
        PolicyHeader header,
        VisitRules visits,
        StudyVisitRules studyVisits) {}
