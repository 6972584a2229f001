package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.CLAIMANT;
import static se.namndbesok.compensation.CompensationVariables.POLICY;
import static se.namndbesok.compensation.CompensationVariables.UNIT_NAME;
import static se.namndbesok.compensation.CompensationVariables.VISIT;

import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.Compensable;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.Work;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Units;

/** Makes the claim ready for the politician, with what is known of the visit filled in. */
@Component
class OpenClaim implements JavaDelegate {

    private final HeldVisits visits;
    private final CompensationClaims claims;
    private final Units units;

    OpenClaim(HeldVisits visits, CompensationClaims claims, Units units) {
        this.visits = visits;
        this.claims = claims;
        this.units = units;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        HeldVisit visit = visits.get(work.get(VISIT));
        String unit = units.get(visit.unitId()).name();
        work.set(UNIT_NAME, unit);
        work.set(POLICY, visit.policyId());
        claims.open(new CompensationClaim(
                work.id(),
                visit.id(),
                visit.boardId(),
                visit.unitId(),
                work.get(CLAIMANT),
                ClaimState.DRAFT,
                new Engagement(visit.start(), visit.end(), 0, unit),
                0,
                new Compensable(Duration.ZERO, Reason.FULL),
                new Attest(null, null, null, null),
                null));
    }
}
