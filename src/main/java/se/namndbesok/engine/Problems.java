package se.namndbesok.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.namndbesok.Texts;

/** Everything that is wrong with one submission, in Swedish, so that a person sees all of it at once. */
public final class Problems {

    private final Texts texts;
    private final Set<Problem> found;
    private final String field;

    Problems(Texts texts) {
        this(texts, new LinkedHashSet<>(), null);
    }

    private Problems(Texts texts, Set<Problem> found, String field) {
        this.texts = texts;
        this.found = found;
        this.field = field;
    }

    /** The same problems, where what is added is about the question of that key: a page shows it there. */
    public Problems at(String fieldKey) {
        return new Problems(texts, found, fieldKey);
    }

    /** A problem by its text key and the values of its places. */
    public void add(String key, Object... namesAndValues) {
        found.add(new Problem(field, texts.get(key, namesAndValues)));
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
