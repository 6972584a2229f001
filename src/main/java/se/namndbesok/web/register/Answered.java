package se.namndbesok.web.register;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What somebody has answered in a form of the register, as it was typed. */
record Answered(MultiValueMap<String, String> values) {

    /** Before the name of a field: what its page showed when it was opened. */
    static final String SEEN = "sett.";

    Optional<String> one(RegisterField field) {
        return several(field).stream().findFirst();
    }

    public List<String> several(RegisterField field) {
        return several(field.name());
    }

    private List<String> several(String name) {
        return plain(values.getOrDefault(name, List.of()));
    }

    /** As a page sends them back: without the spaces at the edges, and without those that are empty. */
    static List<String> plain(List<String> values) {
        return values.stream()
                .map(value -> value.replaceAll("\r\n?", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** What the field said when the page was opened. */
    List<String> seen(RegisterField field) {
        return several(SEEN + field.name());
    }

    boolean isTouched(RegisterField field) {
        return !new HashSet<>(several(field)).equals(new HashSet<>(seen(field)));
    }

    /** The date and paragraph of a decision; none unless both are there (AC-01). */
    Optional<String> decision() {
        return one(RegisterField.DECIDED_ON)
                .flatMap(date -> one(RegisterField.PARAGRAPH).map(paragraph -> date + " " + paragraph));
    }

    /** Key by value as YAML; a key whose field has no answer is left out, and the reader asks for it. */
    Map<String, String> yaml(Map<String, RegisterField> keys) {
        Map<String, String> written = new LinkedHashMap<>();
        keys.forEach((key, field) -> {
            String value = field.kind().yaml(several(field));
            if (value != null || field.kind() == FieldKind.SEVERAL) {
                written.put(key, value == null ? "[]" : value);
            }
        });
        return written;
    }
}
