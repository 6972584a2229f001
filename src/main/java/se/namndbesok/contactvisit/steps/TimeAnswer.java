package se.namndbesok.contactvisit.steps;

import java.time.LocalDateTime;
import java.util.List;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.VisitTime;

/**
 * One side's answer to the other's proposed times.
 *
 * @param choice PROPOSE, DECLINE, WITHDRAW, or a proposed start
 * @param accepted the accepted start, null if none fits
 * @param others the times proposed instead
 * @param reason why none fits, or null
 */
record TimeAnswer(String choice, LocalDateTime accepted, List<LocalDateTime> others, String reason, String remark) {

    boolean accepts() {
        return accepted != null;
    }

    boolean withdraws() {
        return "WITHDRAW".equals(choice);
    }

    /** The times that the answer names: the accepted one, or those proposed instead. */
    List<LocalDateTime> times() {
        return accepts() ? List.of(accepted) : others;
    }

    VisitTime time(ContactVisit visit) {
        return VisitTime.of(accepted, visit.minutes());
    }

    Proposal as(Proposal.Side side) {
        return new Proposal(side, others, reason, remark);
    }
}
