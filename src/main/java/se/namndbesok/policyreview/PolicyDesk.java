package se.namndbesok.policyreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Board;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyAdoptions.Recorded;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Stage;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;

/** The governing documents as their reviews see them: the version in force, its proposals, and the reviews that are due. */
@Component
public class PolicyDesk {

    private final Policies policies;
    private final PolicyReviews reviews;
    private final TermsOfOffice terms;
    private final WorkingDays workingDays;
    private final Clock clock;

    PolicyDesk(Policies policies, PolicyReviews reviews, TermsOfOffice terms, WorkingDays workingDays, Clock clock) {
        this.policies = policies;
        this.reviews = reviews;
        this.terms = terms;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether a review that has come due is begun today: it does not press. */
    public boolean isDayToAsk() {
        return workingDays.isDayToAsk(today());
    }

    /** The first occasion to review the document that has come and has no review yet; no version in force, no review. */
    public Optional<PolicyReview> dueReview(Board board, String policyKey) {
        List<Policy> all = policies.all();
        LocalDate termEnds = terms.on(today()).map(TermOfOffice::to).orElse(null);
        LocalDate last = reviews.lastUnchanged(board.id(), policyKey).orElse(null);
        return inForce(all, policyKey).stream()
                .flatMap(policy -> new DueReviews(board.id(), termEnds, last).of(policy, all, today()).stream())
                .filter(review -> !reviews.exists(review.id()))
                .findFirst();
    }

    private Optional<Policy> inForce(List<Policy> all, String key) {
        return all.stream()
                .filter(policy -> policy.key().equals(key) && policy.header().stage() == Stage.ADOPTED)
                .filter(policy -> policy.header().validFrom() == null
                        || !policy.header().validFrom().isAfter(today()))
                .max(Comparator.comparing(Policy::version));
    }

    /** The newest version after the one under review that is proposed, or already decided on elsewhere than in the review. */
    public Optional<Policy> proposalAfter(Policy reviewed) {
        return policies.all().stream()
                .filter(policy -> policy.key().equals(reviewed.key()) && policy.version() > reviewed.version())
                .filter(policy -> Set.of(Stage.PROPOSAL, Stage.ADOPTED)
                        .contains(policy.header().stage()))
                .max(Comparator.comparing(Policy::version));
    }

    public boolean isInTheRegister(String policyId) {
        return policies.all().stream().anyMatch(policy -> policy.id().equals(policyId));
    }

    /** The decision on a version that is decided on: here, by another board, by a form of the register or in its file. */
    public Optional<Recorded> decision(String policyId) {
        PolicyHeader header = get(policyId).header();
        return header.stage() == Stage.ADOPTED
                ? header.adoptions().stream()
                        .reduce((earlier, later) -> later)
                        .map(last -> new Recorded(
                                policyId,
                                last,
                                Optional.ofNullable(header.validFrom()).orElseGet(this::today)))
                : Optional.empty();
    }

    public Policy get(String policyId) {
        return policies.get(policyId);
    }
}
