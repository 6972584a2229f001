package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of expressions that our forms hold, on the server as in the browser. */
class FeelTest {

    private static final Feel FEEL = new Feel(new LateFeel());

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("answer", "PROPOSE");
        values.put("nothing", null);
        values.put("isSmallUnit", true);
        values.put("isPlanned", false);
        values.put("none", List.of());
        values.put("options", List.of(Map.of("label", "L", "value", "V")));
        values.put("minutes", 120);
        values.put("late", Map.of("reason", ""));
        return values;
    }

    @ParameterizedTest
    @DisplayName("Comparison, null, lists, paths and numbers")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=answer != \"PROPOSE\" | false",
                "=answer = null or (answer != \"PROPOSE\" and answer != \"DECLINE\") | false",
                "=nothing = null or (nothing != \"PROPOSE\") | true",
                "=nothing != \"BOOK\" | true",
                "=isSmallUnit != true | false",
                "=nothing != true | true",
                "isPlanned = false | true",
                "=count(none) = 0 | true",
                "=count(options) = 0 | false",
                "=answer != \"PROPOSE\" or options[1] = null | false",
                "=answer != \"PROPOSE\" or none[1] = null | true",
                "=options[1].label = \"L\" | true",
                "late.reason != \"\" | false",
                "=minutes > 180 | false"
            })
    void conditions(String expression, boolean holds) {
        assertThat(FEEL.value(expression, values())).isEqualTo(holds);
    }

    @ParameterizedTest
    @DisplayName("What has no value is null and breaks no page")
    @CsvSource({"=minutes + nothing", "=unknown.path", "=this is no expression at all ((", "=nothing[1].label"})
    void withoutValue(String expression) {
        assertThat(FEEL.value(expression, values())).isNull();
    }
}
