package se.namndbesok.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads Camunda's own pages as the browser gets them: our files where there are any, else those of its jar. */
final class Overlay {

    static final String CAMUNDA = "/META-INF/resources/webjars/camunda/";

    private Overlay() {}

    /** The labels of an application ("tasklist", "welcome") in a language ("sv", "en"), by key. */
    static Map<String, String> labels(String app, String language) {
        Map<String, String> labels = new TreeMap<>();
        json(app, language)
                .get("labels")
                .fields()
                .forEachRemaining(
                        field -> labels.put(field.getKey(), field.getValue().asText()));
        return labels;
    }

    /** A whole locale file; the same key twice is an error. */
    static JsonNode json(String app, String language) {
        // Camunda's own files begin with a byte order mark.
        String text =
                text(CAMUNDA + "app/" + app + "/locales/" + language + ".json").replace("\uFEFF", "");
        try {
            return new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(app + "/" + language, broken);
        }
    }

    /** Our own file, and not the one in Camunda's jar that it covers. */
    static String ours(String app, String path) {
        String resource = CAMUNDA + "app/" + app + "/" + path;
        URL found = Overlay.class.getResource(resource);
        if (found == null || !found.getProtocol().equals("file")) {
            throw new AssertionError("Not in our overlay: " + resource);
        }
        return text(resource);
    }

    static String text(String resource) {
        try (InputStream in = Overlay.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
