package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.namndbesok.register.RegisterEdit;

/** What somebody has answered in a form of the register, as it was typed. */
record Answered(MultiValueMap<String, String> values) {

    Optional<String> one(RegisterField field) {
        return Optional.ofNullable(values.getFirst(field.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public List<String> several(RegisterField field) {
        return values.getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
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
            if (field.kind() == RegisterField.Kind.SEVERAL) {
                written.put(key, RegisterEdit.list(several(field)));
            } else {
                one(field).ifPresent(value -> written.put(key, RegisterEdit.text(value)));
            }
        });
        return written;
    }
}
