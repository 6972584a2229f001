package se.namndbesok.register;

import java.time.Duration;
import java.util.Map;

/**
 * What a policy says of compensation for visits.
 *
 * @param visitsPerYear most visits per politician, unit and calendar year
 * @param perVisit most time for each of them, or with flat always that time (Q1)
 * @param claimIn where a claim is made instead when this is not enabled (X-14, AC-38); null where the policy is silent
 */
public record CompensationRules(boolean enabled, int visitsPerYear, Duration perVisit, boolean flat, String claimIn) {

    /** From the rules of a policy as they lie in the register, checked when they were loaded. */
    static CompensationRules of(Map<String, Object> policy) {
        if (!(policy.get("compensation") instanceof Map<?, ?> rules)) {
            return new CompensationRules(false, 0, Duration.ZERO, false, null);
        }
        return new CompensationRules(
                "true".equals(String.valueOf(rules.get("enabled"))),
                number(rules.get("maxVisitsPerUnitAndYear")),
                Duration.ofHours(number(rules.get("hoursPerVisit"))),
                "FLAT".equals(rules.get("hoursMode")),
                (String) rules.get("claimIn"));
    }

    private static int number(Object value) {
        return value == null ? 0 : Integer.parseInt(value.toString());
    }
}
