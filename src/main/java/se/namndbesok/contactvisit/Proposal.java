package se.namndbesok.contactvisit;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One round in the search for a time.
 *
 * @param times the proposed starts; empty when a side has declined
 * @param reason why the other side's times did not fit, a code of reason.* in messages_sv.properties, or null
 * @param remark what the side wrote to the other, or null
 */
public record Proposal(Side side, List<LocalDateTime> times, String reason, String remark) {

    /** Who proposes. */
    public enum Side {
        POLITICIAN,
        UNIT
    }
}
