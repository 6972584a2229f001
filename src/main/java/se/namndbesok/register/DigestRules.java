package se.namndbesok.register;

import java.util.List;
import java.util.Map;

/**
 * What a policy says of the quality digest.
 *
 * @param themes what a report may be tagged with, in the municipality's own words; empty where the policy is silent
 * @param quotations whether the strategist may quote the reports; not, where the policy is silent (AC-34)
 */
public record DigestRules(List<String> themes, boolean quotations) {

    static final int MOST_THEMES = 14;

    /** From the rules of a policy as they lie in the register, checked when they were loaded. */
    public static DigestRules of(Map<String, Object> policy) {
        if (!(policy.get("qualityDigest") instanceof Map<?, ?> rules)) {
            return new DigestRules(List.of(), false);
        }
        List<String> themes = rules.get("themes") instanceof List<?> named
                ? named.stream().map(String::valueOf).toList()
                : List.of();
        return new DigestRules(themes, "true".equals(String.valueOf(rules.get("quotations"))));
    }
}
