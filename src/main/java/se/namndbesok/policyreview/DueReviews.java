package se.namndbesok.policyreview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.PolicyHeader.ReviewOn;
import se.namndbesok.register.PolicyHeader.Stage;

/**
 * Which occasions call for a review of a document on a day (A-06, A-09, B-05, C-06, C-07).
 *
 * @param termEnds the last day of the term of office, or null
 * @param lastReview when a review last found the document good as it is, or null
 */
public record DueReviews(String boardId, LocalDate termEnds, LocalDate lastReview) {

    /** Before the validity runs out the owner is asked, and reminded 60 and 14 days before (A-06, default). */
    private static final int DAYS_BEFORE_EXPIRY = 120;

    /** A yearly review is begun so long before its day (default). */
    private static final int DAYS_BEFORE_ANNIVERSARY = 60;

    /** To look at what a changed document means for this one (default). */
    private static final int DAYS_FOR_RELATED = 30;

    private static final int NOVEMBER = 11;

    /** The occasions that have come by today, the one that is due first at the front. */
    public List<PolicyReview> of(Policy policy, List<Policy> others, LocalDate today) {
        return Stream.of(expiry(policy, today), newTerm(policy, today), yearly(policy, today))
                .flatMap(Optional::stream)
                .collect(() -> related(policy, others, today), List::add, List::addAll)
                .stream()
                .sorted(Comparator.comparing(PolicyReview::dueOn))
                .toList();
    }

    private Optional<PolicyReview> expiry(Policy policy, LocalDate today) {
        LocalDate last = policy.header().validTo();
        boolean isNear = last != null && !today.isBefore(last.minusDays(DAYS_BEFORE_EXPIRY));
        return isNear ? Optional.of(review(policy, Occasion.EXPIRY, last.toString(), last)) : Optional.empty();
    }

    /** From 1 November before the term ends (AC-07). */
    private Optional<PolicyReview> newTerm(Policy policy, LocalDate today) {
        boolean isBound = policy.header().reviewOn().contains(ReviewOn.NEW_TERM_OF_OFFICE);
        boolean isNear = termEnds != null && !today.isBefore(LocalDate.of(termEnds.getYear(), NOVEMBER, 1));
        return isBound && isNear
                ? Optional.of(review(policy, Occasion.NEW_TERM, termEnds.toString(), termEnds))
                : Optional.empty();
    }

    private Optional<PolicyReview> yearly(Policy policy, LocalDate today) {
        LocalDate base = base(policy.header());
        if (policy.header().reviewEvery() == null || base == null) {
            return Optional.empty();
        }
        LocalDate day = base.plus(policy.header().reviewEvery());
        return today.isBefore(day.minusDays(DAYS_BEFORE_ANNIVERSARY))
                ? Optional.empty()
                : Optional.of(review(policy, Occasion.YEARLY, day.toString(), day));
    }

    private List<PolicyReview> related(Policy policy, List<Policy> others, LocalDate today) {
        LocalDate base = base(policy.header());
        return others.stream()
                .filter(other -> policy.header().dependsOn().stream().anyMatch(name -> isNamed(other, name)))
                .filter(other -> other.header().stage() == Stage.ADOPTED)
                .filter(other -> base == null
                        || base(other.header()) != null && base(other.header()).isAfter(base))
                .map(other -> review(policy, Occasion.RELATED, other.id(), today.plusDays(DAYS_FOR_RELATED)))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
    }

    private static boolean isNamed(Policy policy, String name) {
        return policy.header().title().equalsIgnoreCase(name) || policy.key().equals(name);
    }

    private PolicyReview review(Policy policy, Occasion occasion, String cause, LocalDate dueOn) {
        String id = String.join(":", boardId, policy.key(), occasion.name(), cause);
        return new PolicyReview(id, boardId, policy.key(), policy.id(), occasion, dueOn);
    }

    /** When the document last became what it is: decided, revised or found good; a partial date counts from its first day. */
    private LocalDate base(PolicyHeader header) {
        Stream<String> dates =
                Stream.concat(header.adoptions().stream().map(Adoption::on), Stream.ofNullable(header.revisedOn()));
        return Stream.concat(dates.map(DueReviews::firstDay), Stream.ofNullable(lastReview))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate firstDay(String partial) {
        return LocalDate.parse(partial + "-01-01".substring(Math.min(6, partial.length() - 4)));
    }
}
