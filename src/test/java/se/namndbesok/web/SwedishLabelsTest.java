package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.web.Overlay.json;
import static se.namndbesok.web.Overlay.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the Swedish labels of Tasklist and Welcome: none missing, none left in English, none with a hole in it. */
class SwedishLabelsTest {

    /** The same word in both languages, or no word at all. */
    private static final Set<String> SAME = Set.of("Filter", "Diagram", "", "<", "<=", ">", ">=");

    /** Parts of a message that are English whatever the label says; the Swedish label does without them. */
    private static final Set<String> LEFT_OUT = Set.of("missingAuths", "permissionName", "resourceName", "resourceId");

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyLabelIsThereOnceAndNoOther(String app) {
        assertThat(labels(app, "sv").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void noLabelIsLeftInEnglish(String app) {
        Map<String, String> swedish = labels(app, "sv");
        labels(app, "en").forEach((key, english) -> {
            if (!SAME.contains(english)) {
                assertThat(swedish.get(key)).as(key).isNotBlank().isNotEqualToIgnoringCase(english);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyPlaceInALabelIsKept(String app) {
        Map<String, String> swedish = labels(app, "sv");
        labels(app, "en").forEach((key, english) -> {
            Set<String> expected = places(english);
            expected.removeAll(LEFT_OUT);
            assertThat(places(swedish.get(key))).as(key).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void theWeekBeginsOnMondayAndDatesAreSwedish(String app) {
        JsonNode dates = json(app, "sv").get("dateLocales");

        assertThat(dates.at("/week/dow").asInt()).isEqualTo(1);
        assertThat(dates.at("/week/doy").asInt()).as("ISO week numbers").isEqualTo(4);
        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("YYYY-MM-DD");
        assertThat(dates.get("months")).hasSize(12);
        assertThat(dates.get("weekdays").get(0).asText()).isEqualTo("söndag");
        assertThat(names(dates)).isEqualTo(names(json("tasklist", "en").get("dateLocales")));
    }

    private static Set<String> places(String label) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(label).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
