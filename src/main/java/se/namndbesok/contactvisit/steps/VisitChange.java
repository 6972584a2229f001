package se.namndbesok.contactvisit.steps;

import java.time.LocalDateTime;
import java.util.List;
import se.namndbesok.contactvisit.Proposal;

/**
 * What somebody wants to change of a booked visit.
 *
 * @param choice MOVE, CANCEL, HAND_OVER, STEP_OUT or NO_SHOW
 * @param times proposed in place of the booked one, when it is moved
 * @param reason a code of reason.*, or null
 * @param successor who leads the visit instead (E18), or null
 */
record VisitChange(String choice, List<LocalDateTime> times, String reason, String remark, String successor) {

    boolean is(String other) {
        return choice.equals(other);
    }

    Proposal as(Proposal.Side side) {
        return new Proposal(side, times, reason, remark);
    }
}
