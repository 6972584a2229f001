package se.namndbesok.compensation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Policies;

/** Until when a claim can be made, by the policy that its visit began with; most policies are silent (F5). */
@Component
public class ClaimPeriods {

    private final HeldVisits visits;
    private final Policies policies;
    private final ClaimDeadlines deadlines;

    ClaimPeriods(HeldVisits visits, Policies policies, ClaimDeadlines deadlines) {
        this.visits = visits;
        this.policies = policies;
        this.deadlines = deadlines;
    }

    /** The last day, counted from the visit's. */
    public Optional<LocalDate> lastDay(CompensationClaim claim) {
        HeldVisit visit = visits.get(claim.visitId());
        Period most = policies.compensation(visit.policyId()).claimDeadline();
        return Optional.ofNullable(most).map(visit.day()::plus);
    }

    /** Whether it is too late; one that was returned to be corrected was claimed in time. */
    public boolean isOver(CompensationClaim claim) {
        boolean isFirst = claim.attest().refusal() == null;
        return isFirst
                && lastDay(claim).filter(day -> day.isBefore(deadlines.today())).isPresent();
    }
}
