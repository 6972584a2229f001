package se.namndbesok.policyreview.steps;

import static se.namndbesok.policyreview.PolicyReviewVariables.IS_ADOPTED;
import static se.namndbesok.policyreview.PolicyReviewVariables.PROPOSAL;
import static se.namndbesok.policyreview.PolicyReviewVariables.VALIDITY_BEGUN_AT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.policyreview.PolicyDesk;
import se.namndbesok.policyreview.PolicyReviews;
import se.namndbesok.policyreview.ReviewOutcome;
import se.namndbesok.register.Boards;
import se.namndbesok.register.PolicyAdoptions;
import se.namndbesok.register.PolicyAdoptions.Recorded;
import se.namndbesok.register.PolicyHeader.Category;
import se.namndbesok.register.Role;

/** The secretary records the decision on a proposed version: only by it does a proposal become the policy (B-01, B-24). */
@Component
class RecordAdoption extends ReviewTask<Recorded> {

    private final PolicyReviews reviews;
    private final PolicyAdoptions adoptions;

    RecordAdoption(PolicyDesk desk, Boards boards, Texts texts, PolicyReviews reviews, PolicyAdoptions adoptions) {
        super(desk, boards, texts);
        this.reviews = reviews;
        this.adoptions = adoptions;
    }

    @Override
    protected void show(Work work, FormData form) {
        showDocument(desk.get(work.get(PROPOSAL)), form);
        form.put("isDecided", desk.decision(work.get(PROPOSAL)).isPresent());
        form.put("adopters", adopters(work));
        form.put("adopter", work.board());
    }

    /** A board; a routine may also be set by the head of administration (C-03). */
    private List<Option> adopters(Work work) {
        List<Option> adopters = new ArrayList<>(List.of(new Option(adopter(work.board()), work.board())));
        if (desk.get(work.get(PROPOSAL)).header().category() == Category.ROUTINE) {
            String head = Role.HEAD_OF_ADMINISTRATION.swedish();
            adopters.add(new Option(adopter(head), head));
        }
        return adopters;
    }

    /** Null if the proposal was not adopted. */
    @Override
    protected Recorded read(Work work, FormData form, Problems problems) {
        Optional<Recorded> decided = desk.decision(work.get(PROPOSAL));
        if (decided.isPresent()) {
            problems.addIf(!form.textOrEmpty("outcome").isEmpty(), "err.decidedMeanwhile");
            return decided.get();
        }
        if (!form.textOrEmpty("outcome").equals("ADOPTED")) {
            return null;
        }
        boolean isKnown =
                adopters(work).stream().anyMatch(option -> option.value().equals(form.textOrEmpty("adopter")));
        problems.at("adopter").addIf(!isKnown, "err.adopter");
        problems.addIf(!desk.isInTheRegister(work.get(PROPOSAL)), "err.proposalGone");
        return TypedAdoption.read(work.get(PROPOSAL), work.board(), form, desk.today(), problems);
    }

    @Override
    protected void accept(Work work, Recorded decision) {
        work.set(IS_ADOPTED, decision != null);
        reviews.end(work.id(), decision == null ? ReviewOutcome.REJECTED : ReviewOutcome.ADOPTED, desk.today());
        if (decision != null) {
            if (desk.decision(decision.policyId()).isEmpty()) {
                adoptions.record(decision, work.person());
            }
            work.set(VALIDITY_BEGUN_AT, Stockholm.morning(decision.validFrom()));
        }
    }
}
