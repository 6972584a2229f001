package se.namndbesok.compensation.steps;

import java.util.Map;
import se.namndbesok.compensation.ClaimDeadlines;
import se.namndbesok.compensation.ClaimView;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;

/** What the user tasks about one claim share. */
abstract class ClaimTask<R> extends FormTask<R> {

    final CompensationClaims claims;
    final ClaimView view;
    final ClaimDeadlines deadlines;

    ClaimTask(ClaimDesk desk) {
        this.claims = desk.claims();
        this.view = desk.view();
        this.deadlines = desk.deadlines();
    }

    final CompensationClaim claim(Work work) {
        return claims.get(work.id());
    }

    /** Shows whoever attests the claim what it says. */
    final void showFacts(Work work, FormData form) {
        view.facts(claim(work)).forEach(form::put);
    }

    @Override
    protected Map<String, String> facts(Work work) {
        CompensationClaim claim = claim(work);
        Map<String, String> facts = view.facts(claim);
        return Map.of("unit", facts.get("unit"), "visitDate", facts.get("day"), "politician", facts.get("politician"));
    }
}
