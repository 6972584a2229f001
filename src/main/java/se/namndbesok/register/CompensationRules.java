package se.namndbesok.register;

import java.time.Duration;
import java.time.Period;
import java.util.Map;

/**
 * What a policy says of compensation for visits.
 *
 * @param visitsPerYear most visits per politician, unit and calendar year
 * @param perVisit most time for each of them, or with flat always that time (Q1)
 * @param claimDeadline so long after the visit a claim can be made, the last day with it (F5); null for no limit
 * @param claimIn where a claim is made instead when this is not enabled (X-14, AC-38); null where the policy is silent
 */
public record CompensationRules(
        boolean enabled, int visitsPerYear, Duration perVisit, boolean flat, Period claimDeadline, String claimIn) {

    /** From the rules of a policy as they lie in the register, checked when they were loaded. */
    public static CompensationRules of(Map<String, Object> policy) {
        if (!(policy.get("compensation") instanceof Map<?, ?> rules)) {
            return new CompensationRules(false, 0, Duration.ZERO, false, null, null);
        }
        return new CompensationRules(
                "true".equals(String.valueOf(rules.get("enabled"))),
                number(rules.get("maxVisitsPerUnitAndYear")),
                Duration.ofHours(number(rules.get("hoursPerVisit"))),
                "FLAT".equals(rules.get("hoursMode")),
                period(rules.get("claimDeadline")),
                (String) rules.get("claimIn"));
    }

    private static Period period(Object value) {
        return value == null ? null : Period.parse(value.toString());
    }

    private static int number(Object value) {
        return value == null ? 0 : Integer.parseInt(value.toString());
    }
}
