package se.namndbesok.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.namndbesok.Texts;

/** Collects every fault of the files before anything is refused, so that one reading shows them all. */
final class Faults {

    private final Texts texts;
    private final Set<Fault> faults = new LinkedHashSet<>();

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** Adds the text of {@code register.<key>} with its places filled from name-value pairs. */
    void add(Place place, String key, Object... namesAndValues) {
        int named = Arrays.asList(namesAndValues).lastIndexOf("key") + 1;
        String about = named == 0 ? null : String.valueOf(namesAndValues[named]);
        faults.add(new Fault(place.file(), place.line(), about, text(key, namesAndValues)));
    }

    String text(String key, Object... namesAndValues) {
        return texts.get("register." + key, namesAndValues);
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            List<Fault> inOrder = new ArrayList<>(faults);
            inOrder.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
            throw new RegisterRefused(text("refused"), inOrder);
        }
    }
}
