package se.namndbesok.contactvisit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** The answers of a report as they lie in their column: Json with the keys in order. */
final class ReportAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportAnswers() {}

    static String write(Map<String, String> answers) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(answers));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as Json", e);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored report is not Json", e);
        }
    }
}
