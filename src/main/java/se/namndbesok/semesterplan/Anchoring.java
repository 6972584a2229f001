package se.namndbesok.semesterplan;

import java.time.LocalDate;

/**
 * What came of taking one visit up with chair and vice chair (C-20); informal, not a decision.
 *
 * @param remark their words to the department; null when there are none
 */
public record Anchoring(Outcome outcome, How how, String remark, LocalDate on) {

    /** What they said of the visit. */
    public enum Outcome {
        ANCHORED,
        CHANGE,
        DROPPED,
        /** Nobody could be asked in time; it is presented with that note (F6). */
        NOT_ANCHORED
    }

    /** How they were asked (F6). */
    public enum How {
        MEETING,
        VICE_CHAIR,
        CHAIR
    }
}
