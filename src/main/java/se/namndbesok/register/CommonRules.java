package se.namndbesok.register;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the rules that every kind of policy may have; later processes read them as plain values. */
final class CommonRules {

    private static final int THEME_LENGTH = 40; // what has room beside a bar

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
        atLeastAndMost(map, "minPerUnit", "maxPerUnit");
    }

    private static void compensation(YamlMap map) {
        boolean enabled = map.required("enabled").yesNo(false);
        for (String key : new String[] {"maxVisitsPerUnitAndYear", "hoursPerVisit"}) {
            (enabled ? map.required(key) : map.optional(key)).number();
        }
        map.optional("hoursMode").oneOf(Map.of("CAP", "CAP", "FLAT", "FLAT"));
        Scalar deadline = map.optional("claimDeadline");
        Period most = deadline.period();
        if (most != null && (most.isNegative() || most.isZero())) {
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
    static int[] atLeastAndMost(YamlMap map, String least, String most) {
        int min = map.optional(least).number(0);
        Scalar biggest = map.optional(most);
        int max = map.has(most) ? biggest.number(min) : min;
        if (min > max) {
            biggest.fault("min-max", "min", min, "max", max);
        }
        map.close();
        return new int[] {min, max};
    }
}
