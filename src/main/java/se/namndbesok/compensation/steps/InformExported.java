package se.namndbesok.compensation.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.Work;

/** The politician is told that the claim is granted and has gone to the pay system. */
@Component
class InformExported implements JavaDelegate {

    private final CompensationClaims claims;
    private final ClaimMail mail;

    InformExported(CompensationClaims claims, ClaimMail mail) {
        this.claims = claims;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        mail.send("compensationExported", work, claims.get(work.id()), Map.of());
    }
}
