package se.namndbesok.retentionreview;

import java.time.LocalDate;

/**
 * A thing that a decision allows to dispose of.
 *
 * @param id of the stored document, of a list of sign-ups, or of the version of a governing document
 * @param kind as the register's rules call it, or {@link #POLICY}
 * @param title what people know it by
 * @param decision what the disposal rests on
 * @param proposedBy null until somebody has proposed it
 */
public record DisposalItem(
        String id, String kind, String title, String decision, State state, String proposedBy, LocalDate disposedOn) {

    /** A governing document itself: its rules stay for the visits that followed them. */
    public static final String POLICY = "POLICY";

    /** How far it has come. */
    public enum State {
        LISTED,
        PROPOSED,
        KEPT,
        DISPOSED
    }

    static DisposalItem listed(String id, String kind, String title, String decision) {
        return new DisposalItem(id, kind, title, decision, State.LISTED, null, null);
    }
}
