package se.namndbesok.compensation.steps;

import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;

/**
 * What a secretary or a chair answers to a claim.
 *
 * @param refusal a code of refusal.*, null with a yes
 */
record AttestAnswer(String decision, String refusal, String remark) {

    static final String RETURN = "RETURN";

    /** Anything but a yes has a reason from the list. */
    static AttestAnswer read(FormData form, Problems problems, String yes) {
        String decision = form.textOrEmpty("decision");
        boolean no = !decision.isEmpty() && !decision.equals(yes);
        problems.addIf(no && form.text("refusal").isEmpty(), "err.required", "field", "Anledning");
        String remark = no ? form.text("remark").orElse(null) : null;
        return new AttestAnswer(decision, no ? form.textOrEmpty("refusal") : null, remark);
    }

    boolean isYes() {
        return refusal == null;
    }

    boolean isReturn() {
        return decision.equals(RETURN);
    }

    Attest attest() {
        return new Attest(null, null, refusal, remark);
    }
}
