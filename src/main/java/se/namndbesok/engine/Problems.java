package se.namndbesok.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import se.namndbesok.Texts;

/** Everything that is wrong with one submission, in Swedish, so that a person sees all of it at once. */
public final class Problems {

    private final Texts texts;
    private final Set<String> found = new LinkedHashSet<>();

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** A problem by its text key and the values of its places. */
    public void add(String key, Object... namesAndValues) {
        found.add(texts.get(key, namesAndValues));
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

    /** One problem a line. */
    String asText() {
        return String.join("\n", found);
    }
}
