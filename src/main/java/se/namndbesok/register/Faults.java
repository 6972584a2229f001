package se.namndbesok.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import se.namndbesok.Texts;

/** Collects every fault of the files before anything is refused, so that one reading shows them all. */
final class Faults {

    private final Texts texts;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Map<Fault, Breach> breaches = new LinkedHashMap<>();
    private final Set<Breach> standing = new HashSet<>();

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** Adds the text of {@code register.<key>} with its places filled from name-value pairs. */
    void add(Place place, String key, Object... namesAndValues) {
        faults.add(fault(place, key, namesAndValues));
    }

    /** The same of what is a fault only where it is new. */
    void add(Place place, Breach breach, Object... namesAndValues) {
        breaches.put(fault(place, breach.rule(), namesAndValues), breach);
        stands(breach);
    }

    /** What will be nothing new in the files to come, whether a rule forbids it today or not. */
    void stands(Breach breach) {
        standing.add(breach);
    }

    Set<Breach> standing() {
        return standing;
    }

    private Fault fault(Place place, String key, Object... namesAndValues) {
        int named = Arrays.asList(namesAndValues).lastIndexOf("key") + 1;
        String about = named == 0 ? null : String.valueOf(namesAndValues[named]);
        return new Fault(place.file(), place.line(), about, text(key, namesAndValues));
    }

    String text(String key, Object... namesAndValues) {
        return texts.get("register." + key, namesAndValues);
    }

    /** With what stands in the register already, which is asked for only where it matters. */
    void refuseIfAny(Supplier<Set<Breach>> before) {
        if (!breaches.isEmpty()) {
            Set<Breach> known = before.get();
            breaches.forEach((fault, breach) -> {
                if (!breach.isAmong(known)) {
                    faults.add(fault);
                }
            });
        }
        refuseIfAny();
    }

    void refuseIfAny() {
        if (!faults.isEmpty()) {
            List<Fault> inOrder = new ArrayList<>(faults);
            inOrder.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
            throw new RegisterRefused(text("refused"), inOrder);
        }
    }
}
