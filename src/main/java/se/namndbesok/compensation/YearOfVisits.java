package se.namndbesok.compensation;

import java.util.Comparator;
import java.util.List;

/**
 * Which visit of its year a claim is for, by the visit's day. A visit that gave no compensation, because it was not
 * wanted, not claimed in time or refused, uses up nothing; one that already counts is counted even if it was later, so that never more
 * visits than allowed are compensated.
 */
public final class YearOfVisits {

    private static final Comparator<CompensationClaim> BY_TIME = Comparator.comparing(
                    (CompensationClaim claim) -> claim.engagement().start())
            .thenComparing(CompensationClaim::visitId);

    private YearOfVisits() {}

    /** From 1; of all claims of one politician, unit and calendar year. */
    public static int ordinal(CompensationClaim claim, List<CompensationClaim> year) {
        return 1
                + (int) year.stream()
                        .filter(other -> !other.id().equals(claim.id()))
                        .filter(other -> uses(other, claim))
                        .count();
    }

    private static boolean uses(CompensationClaim other, CompensationClaim claim) {
        return switch (other.state()) {
            case NONE, LAPSED, REFUSED -> false;
            case DRAFT -> BY_TIME.compare(other, claim) < 0;
            case CLAIMED, ENDORSED, GRANTED, EXPORTED ->
                BY_TIME.compare(other, claim) < 0
                        || !other.compensable().counted().isZero();
        };
    }
}
