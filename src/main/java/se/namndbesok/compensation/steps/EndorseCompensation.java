package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.GRANTER;
import static se.namndbesok.compensation.CompensationVariables.IS_ENDORSED;
import static se.namndbesok.compensation.CompensationVariables.IS_RETURNED;

import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.Granters;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The secretary endorses a claim, returns it to be corrected, or refuses it with a reason from the list (X-13, F4). */
@Component
class EndorseCompensation extends ClaimTask<AttestAnswer> {

    private final Granters granters;

    EndorseCompensation(ClaimDesk desk, Granters granters) {
        super(desk);
        this.granters = granters;
    }

    @Override
    protected void show(Work work, FormData form) {
        showFacts(work, form);
    }

    @Override
    protected AttestAnswer read(Work work, FormData form, Problems problems) {
        AttestAnswer answer = AttestAnswer.read(form, problems, "ENDORSE");
        problems.at("decision").addIf(claim(work).personId().equals(work.person()), "err.samePerson");
        boolean nobodyGrants = granters.of(claim(work), work.person()).isEmpty();
        problems.at("decision").addIf(answer.isYes() && nobodyGrants, "err.noGranter");
        return answer;
    }

    @Override
    protected void accept(Work work, AttestAnswer answer) {
        work.set(IS_ENDORSED, answer.isYes());
        work.set(IS_RETURNED, answer.isReturn());
        if (answer.isYes()) {
            claims.endorse(work.id(), work.person());
            work.set(GRANTER, granters.of(claim(work), work.person()).orElseThrow());
        } else {
            claims.answer(work.id(), answer.isReturn() ? ClaimState.DRAFT : ClaimState.REFUSED, answer.attest());
        }
    }
}
