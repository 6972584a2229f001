package se.namndbesok.bench;

import java.util.Set;
import java.util.TreeSet;

/** Which parts of the benchmark are asked for, as in -Dbench.parts=visits,pages; without it all of them. */
enum Parts {
    VISITS,
    PAGES,
    STARTS;

    private static final String PROPERTY = "bench.parts";

    /** A word that is no part is a fault: nobody should wait for what is never measured. */
    boolean isAsked() {
        Set<Parts> asked = new TreeSet<>();
        for (String part : System.getProperty(PROPERTY, "visits,pages,starts").split(",")) {
            asked.add(valueOf(part.trim().toUpperCase()));
        }
        return asked.contains(this);
    }
}
