package se.namndbesok.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a form, in either direction. Shown: text, numbers, flags, lists and lists of options. Submitted: cleaned
 * and checked against the form's own rules, an empty answer is absent.
 */
public final class FormData {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Shows a value; a list or a map becomes Json. */
    public void put(String key, Object value) {
        values.put(key, value);
    }

    /** An option of a radio, select or checklist whose choices come from the register. */
    public record Option(String label, String value) {}

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** The text, or an empty one where nothing was typed. */
    public String textOrEmpty(String key) {
        return text(key).orElse("");
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public Optional<Integer> number(String key) {
        return Optional.ofNullable((Number) values.get(key)).map(Number::intValue);
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    public Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    public Optional<LocalTime> time(String key) {
        return text(key).map(LocalTime::parse);
    }

    /** Local time in the municipality. */
    public Optional<LocalDateTime> moment(String key) {
        return text(key).map(LocalDateTime::parse);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    Map<String, Object> values() {
        return values;
    }
}
