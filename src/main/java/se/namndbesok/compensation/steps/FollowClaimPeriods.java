package se.namndbesok.compensation.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimPeriods;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.RegisterChanged;

/** The morning after its last day a claim that nobody has made is over (F5). */
@Component
class FollowClaimPeriods {

    private final CompensationClaims claims;
    private final ClaimPeriods periods;
    private final RuntimeService processes;
    private final OneAtATime turns;

    FollowClaimPeriods(CompensationClaims claims, ClaimPeriods periods, RuntimeService processes, OneAtATime turns) {
        this.claims = claims;
        this.periods = periods;
        this.processes = processes;
        this.turns = turns;
    }

    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 5 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        claims.unclaimed().stream()
                .filter(periods::isOver)
                .forEach(claim -> turns.take(() -> lapse(claims.get(claim.id()))));
    }

    private void lapse(CompensationClaim claim) {
        if (claim.state() == ClaimState.DRAFT) { // still
            claims.lapse(claim.id());
            processes
                    .createMessageCorrelation("compensation.claimPeriodEnded")
                    .processInstanceBusinessKey(claim.id())
                    .correlate();
        }
    }
}
