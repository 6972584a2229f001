package se.namndbesok.engine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.namndbesok.Texts;

/** Everything that is wrong with one submission, in Swedish, so that a person sees all of it at once. */
public final class Problems {

    private final Texts texts;
    private final Set<Problem> found;
    private final String field;
    private final Map<String, String> keysByLabel;

    Problems(Texts texts) {
        this(texts, Map.of());
    }

    /** A problem that names its question by its label only, as "Fyll i Anledning." does, is about the question of that label. */
    Problems(Texts texts, Map<String, String> keysByLabel) {
        this(texts, new LinkedHashSet<>(), null, keysByLabel);
    }

    private Problems(Texts texts, Set<Problem> found, String field, Map<String, String> keysByLabel) {
        this.texts = texts;
        this.found = found;
        this.field = field;
        this.keysByLabel = keysByLabel;
    }

    /** The same problems, where what is added is about the question of that key: a page shows it there. */
    public Problems at(String fieldKey) {
        return new Problems(texts, found, fieldKey, keysByLabel);
    }

    /** A problem by its text key and the values of its places. */
    public void add(String key, Object... namesAndValues) {
        found.add(new Problem(field == null ? named(namesAndValues) : field, texts.get(key, namesAndValues)));
    }

    private String named(Object... namesAndValues) {
        int label = Arrays.asList(namesAndValues).indexOf("field") + 1;
        return label == 0 ? null : keysByLabel.get(namesAndValues[label] + "");
    }

    /** Adds the problem if the condition holds. */
    public void addIf(boolean wrong, String key, Object... namesAndValues) {
        if (wrong) {
            add(key, namesAndValues);
        }
    }

    public boolean any() {
        return !found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** One problem a line, each sentence once. */
    String asText() {
        return found.stream().map(Problem::text).distinct().collect(Collectors.joining("\n"));
    }
}
