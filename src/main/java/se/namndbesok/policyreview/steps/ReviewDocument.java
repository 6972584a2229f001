package se.namndbesok.policyreview.steps;

import static se.namndbesok.policyreview.PolicyReviewVariables.IS_NEW_VERSION_NEEDED;
import static se.namndbesok.policyreview.PolicyReviewVariables.IS_PROPOSAL_REGISTERED;
import static se.namndbesok.policyreview.PolicyReviewVariables.PROPOSAL;
import static se.namndbesok.policyreview.PolicyReviewVariables.PROPOSAL_OVERDUE_AT;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.policyreview.PolicyDesk;
import se.namndbesok.policyreview.PolicyReviews;
import se.namndbesok.policyreview.ReviewOutcome;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policy;

/** The document's owner reviews it: it is good as it is, or a new version is needed (A-09, A-10, C-08). */
@Component
class ReviewDocument extends ReviewTask<Boolean> {

    /** A proposal that is not in the register by then is asked for again (default). */
    private static final int PROPOSAL_DAYS = 60;

    private final PolicyReviews reviews;
    private final WorkingDays workingDays;

    ReviewDocument(PolicyDesk desk, Boards boards, Texts texts, PolicyReviews reviews, WorkingDays workingDays) {
        super(desk, boards, texts);
        this.reviews = reviews;
        this.workingDays = workingDays;
    }

    @Override
    protected void show(Work work, FormData form) {
        Policy reviewed = reviewed(work);
        showDocument(reviewed, form);
        LocalDate validTo = reviewed.header().validTo();
        form.put(
                "occasion",
                texts.get("review.occasion." + reviews.get(work.id()).occasion()));
        form.put("isExpired", validTo != null && validTo.isBefore(desk.today()));
        form.put(
                "proposal",
                desk.proposalAfter(reviewed).map(ReviewDocument::name).orElse(""));
    }

    private static String name(Policy proposal) {
        return proposal.header().title() + ", version " + proposal.version();
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("answer").equals("NEW_VERSION");
    }

    @Override
    protected void accept(Work work, Boolean isNewVersionNeeded) {
        work.set(IS_NEW_VERSION_NEEDED, isNewVersionNeeded);
        if (!isNewVersionNeeded) {
            reviews.end(work.id(), ReviewOutcome.UNCHANGED, desk.today());
        }
        Optional<Policy> proposal = desk.proposalAfter(reviewed(work));
        work.set(IS_PROPOSAL_REGISTERED, proposal.isPresent());
        proposal.ifPresent(it -> work.set(PROPOSAL, it.id()));
        work.set(
                PROPOSAL_OVERDUE_AT,
                Stockholm.morning(workingDays.onOrAfter(desk.today().plusDays(PROPOSAL_DAYS))));
    }

    /** The occasion's own day. */
    @Override
    protected LocalDate event(Work work) {
        return reviews.get(work.id()).dueOn();
    }
}
