package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Tables;
import se.namndbesok.WrittenLog;

/** Stories in which submissions are refused as a whole: nothing of them is stored or logged. */
abstract class Refusals extends VisitStory {

    /** The refusal's text, after a look at every table before and after, and at the log. */
    String refusedAndForgotten(String task, String person, Object... answers) {
        String[] told = new String[1];
        forgotten(() -> told[0] = refusal(task, person, answers));
        assertThat(told[0]).doesNotContain("ENGINE", "Exception", "variable", "null", "[[");
        return told[0];
    }

    /** Afterwards every table is as before, and no identity number is in the log. */
    void forgotten(Runnable refusals) {
        Tables tables = new Tables(database);
        Map<String, List<String>> before = tables.snapshot();
        try (WrittenLog log = new WrittenLog()) {
            refusals.run();
            assertThat(tables.snapshot().equals(before))
                    .as("every table is as before")
                    .isTrue();
            assertThat(log.linesWith("1912")).as("the log").isEmpty();
        }
    }

    /** The keys of the questions in a task's form that take words. */
    static List<String> wordsOf(String task) {
        String form = "contact-visit/" + task.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".form";
        List<String> keys = new ArrayList<>();
        try {
            collect(new ObjectMapper().readTree(new ClassPathResource("forms/" + form).getInputStream()), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static void collect(JsonNode node, List<String> keys) {
        for (JsonNode component : node.path("components")) {
            if (component.path("type").asText().matches("textfield|textarea")) {
                keys.add(component.path("key").asText());
            }
            collect(component, keys);
        }
    }

    /** Identity and coordination numbers, a strange sign and too long a text are refused in each of the form's texts. */
    void noTextTakesWhatMustNotBeStored(String task, String person) {
        forgotten(() -> wordsOf(task).forEach(key -> {
            assertThat(refusal(task, person, key, "Se 19121212-1212.")).contains("ett personnummer");
            assertThat(refusal(task, person, key, "Se 191212721219.")).contains("ett personnummer");
            assertThat(refusal(task, person, key, "Fint \uD83D\uDE00")).contains("går inte att arkivera: \uD83D\uDE00");
            assertThat(refusal(task, person, key, "o".repeat(8001))).contains("är för lång. Skriv högst");
        }));
    }
}
