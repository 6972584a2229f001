package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.web.register.RegisterChangeForm.Field;

/** What somebody has answered in a form of the register, as it was typed. */
record Answered(MultiValueMap<String, String> values) {

    Optional<String> one(Field field) {
        return Optional.ofNullable(values.getFirst(field.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public List<String> several(Field field) {
        return values.getOrDefault(field.name(), List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The date and paragraph of a decision; none unless both are there (AC-01). */
    Optional<String> decision() {
        return one(Field.DECIDED_ON).flatMap(date -> one(Field.PARAGRAPH).map(paragraph -> date + " " + paragraph));
    }

    /** Key by value as YAML; a key whose field has no answer is left out, and the reader asks for it. */
    Map<String, String> yaml(Map<String, Field> keys) {
        Map<String, String> written = new LinkedHashMap<>();
        keys.forEach((key, field) -> {
            if (field.kind() == RegisterChangeForm.Kind.SEVERAL) {
                written.put(key, RegisterEdit.list(several(field)));
            } else {
                one(field).ifPresent(value -> written.put(key, RegisterEdit.text(value)));
            }
        });
        return written;
    }
}
