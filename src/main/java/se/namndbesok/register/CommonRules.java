package se.namndbesok.register;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the rules that every kind of policy may have; later processes read them as plain values. */
final class CommonRules {

    private static final int THEME_LENGTH = 40; // what has room beside a bar

    /** What no board means is a slip of the keyboard. */
    static final int MOST_VISITS = 52;

    private static final int MOST_PER_UNIT = 20;
    private static final int LONGEST_CLAIM = 1096;
    private static final Map<String, Integer> MOST_PAID =
            Map.of("maxVisitsPerUnitAndYear", MOST_VISITS, "hoursPerVisit", 24);

    private CommonRules() {}

    static void check(YamlMap policy) {
        policy.map("appointment").ifPresent(CommonRules::appointment);
        policy.scalars("visitForms")
                .forEach(form -> form.oneOf("VERKSAMHETSBESOK", "KONTAKTPOLITIKERBESOK", "STUDIEBESOK"));
        policy.map("compensation").ifPresent(CommonRules::compensation);
        policy.map("qualityDigest").ifPresent(CommonRules::digest);
    }

    private static void appointment(YamlMap map) {
        map.required("by").oneOf("BOARD", "NONE");
        map.scalars("eligible").forEach(seat -> seat.oneOf("MEMBER", "SUBSTITUTE"));
        map.optional("includePresidium").yesNo(true);
        atLeastAndMost(map, "minPerUnit", "maxPerUnit", MOST_PER_UNIT);
    }

    private static void compensation(YamlMap map) {
        boolean enabled = map.required("enabled").yesNo(false);
        MOST_PAID.forEach((key, most) -> (enabled ? map.required(key) : map.optional(key)).numberUpTo(most));
        map.optional("hoursMode").oneOf(Map.of("CAP", "CAP", "FLAT", "FLAT"));
        Scalar deadline = map.optional("claimDeadline");
        Period length = deadline.lengthUpTo(LONGEST_CLAIM);
        if (length != null && length.isZero()) {
            deadline.fault("length-of-time", "example", "P3M");
        }
        map.optional("claimIn").text();
        map.close();
    }

    private static void digest(YamlMap map) {
        List<Scalar> themes = map.scalars("themes");
        Set<String> names = new HashSet<>();
        for (Scalar theme : themes) {
            String name = theme.text();
            if (!names.add(name) || name.contains(",") || name.length() > THEME_LENGTH) {
                theme.fault("theme", "most", THEME_LENGTH);
            }
        }
        if (themes.size() > DigestRules.MOST_THEMES) {
            map.fault("themes", "most", DigestRules.MOST_THEMES);
        }
        map.optional("quotations").yesNo(false);
        map.close();
    }

    /** The two numbers; the least above the most is a fault. Closes the map. */
    static int[] atLeastAndMost(YamlMap map, String least, String most, int limit) {
        Integer smallest = map.optional(least).numberUpTo(limit);
        int min = smallest == null ? 0 : smallest;
        Scalar biggest = map.optional(most);
        Integer stated = biggest.numberUpTo(limit);
        int max = stated == null ? min : stated;
        if (min > max) {
            biggest.fault("min-max", "min", min, "max", max);
        }
        map.close();
        return new int[] {min, max};
    }
}
