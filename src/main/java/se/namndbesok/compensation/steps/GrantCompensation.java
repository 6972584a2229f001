package se.namndbesok.compensation.steps;

import static se.namndbesok.compensation.CompensationVariables.IS_GRANTED;

import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.People;

/** The chair grants a claim that the secretary has endorsed, the vice chair the chair's own; never one's own (AC-37). */
@Component
class GrantCompensation extends ClaimTask<AttestAnswer> {

    private final People people;

    GrantCompensation(ClaimDesk desk, People people) {
        super(desk);
        this.people = people;
    }

    @Override
    protected void show(Work work, FormData form) {
        showFacts(work, form);
        form.put("endorsedBy", people.get(claim(work).attest().endorsedBy()).name());
    }

    @Override
    protected AttestAnswer read(Work work, FormData form, Problems problems) {
        CompensationClaim claim = claim(work);
        problems.at("decision").addIf(claim.personId().equals(work.person()), "err.samePerson");
        problems.at("decision").addIf(work.person().equals(claim.attest().endorsedBy()), "err.twoPersons");
        return AttestAnswer.read(form, problems, "GRANT");
    }

    @Override
    protected void accept(Work work, AttestAnswer answer) {
        work.set(IS_GRANTED, answer.isYes());
        if (answer.isYes()) {
            claims.grant(work.id(), work.person());
        } else {
            claims.answer(work.id(), ClaimState.REFUSED, answer.attest());
        }
    }
}
