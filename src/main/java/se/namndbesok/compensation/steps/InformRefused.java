package se.namndbesok.compensation.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.Work;

/** The politician is told that the claim is refused, and the reason from the list. */
@Component
class InformRefused implements JavaDelegate {

    private final CompensationClaims claims;
    private final ClaimMail mail;
    private final Texts texts;

    InformRefused(CompensationClaims claims, ClaimMail mail, Texts texts) {
        this.claims = claims;
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        CompensationClaim claim = claims.get(work.id());
        String reason = texts.get("refusal." + claim.attest().refusal());
        mail.send("compensationRefused", work, claim, Map.of("reason", reason));
    }
}
