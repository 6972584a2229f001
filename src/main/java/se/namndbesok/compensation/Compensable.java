package se.namndbesok.compensation;

import java.time.Duration;

/** How much time of a visit counts for compensation, and why just so much. */
public record Compensable(Duration counted, Reason reason) {

    /** Why; the texts are compensation.reason.*. */
    public enum Reason {
        /** The whole visit. */
        FULL,
        /** The visit was longer than what counts (E17). */
        CAPPED,
        /** The same for every visit. */
        FLAT,
        /** The year's compensated visits to the unit are used up (E16). */
        VISITS_USED_UP
    }
}
