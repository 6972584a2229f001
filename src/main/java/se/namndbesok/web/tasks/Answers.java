package se.namndbesok.web.tasks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of a form's page, as the browser sends it: nothing of it has been read or checked.
 *
 * @param asked the keys of the questions that the page asked; one that was asked and has nothing typed was left empty
 * @param typed the texts by the name of the field: the question's key, or for the time of day key.time
 */
record Answers(Set<String> asked, Map<String, List<String>> typed) {

    /** The name of the hidden field that says which questions the page asked. */
    static final String ASKED = "question";

    /** What the name of a field begins with, so that no question can be taken for something else that a page sends. */
    static final String FIELD = "f.";

    static final String TIME = ".time";

    static final Answers NONE = new Answers(Set.of(), Map.of());

    static Answers of(MultiValueMap<String, String> sent) {
        Set<String> asked = new LinkedHashSet<>(sent.getOrDefault(ASKED, List.of()));
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), values);
            }
        });
        typed.keySet().removeIf(name -> !asked.contains(key(name)));
        return new Answers(asked, typed);
    }

    private static String key(String name) {
        return name.endsWith(TIME) ? name.substring(0, name.length() - TIME.length()) : name;
    }

    /** One answer known beforehand. */
    static Answers of(String key, String value) {
        return NONE.and(key, List.of(value));
    }

    /** These, and one more. */
    Answers and(String key, List<String> values) {
        Set<String> keys = new LinkedHashSet<>(asked);
        keys.add(key);
        Map<String, List<String>> texts = new LinkedHashMap<>(typed);
        texts.put(key, values);
        return new Answers(keys, texts);
    }

    boolean has(String key) {
        return asked.contains(key);
    }

    /** The line breaks are those of the rest of the product, not the browser's. */
    List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(text -> text.replace("\r\n", "\n"))
                .toList();
    }

    Optional<String> one(String name) {
        return all(name).stream().filter(text -> !text.isBlank()).findFirst();
    }
}
