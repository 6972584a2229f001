package se.namndbesok.compensation;

import java.time.Duration;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.register.CompensationRules;

/**
 * At most so many visits per politician, unit and calendar year are compensated, each for at most so long, or with flat
 * each for just so long (A-29, Q1). Time only, never an amount of money.
 */
public record CompensationCap(int visitsPerYear, Duration perVisit, boolean flat) {

    /** As the policy says. */
    public static CompensationCap of(CompensationRules rules) {
        return new CompensationCap(rules.visitsPerYear(), rules.perVisit(), rules.flat());
    }

    /** What counts of a visit that is the n-th, from 1, of its politician, unit and calendar year. */
    public Compensable apply(int ordinalInYear, Duration visited) {
        if (ordinalInYear > visitsPerYear) {
            return new Compensable(Duration.ZERO, Reason.VISITS_USED_UP);
        }
        if (flat) {
            return new Compensable(perVisit, Reason.FLAT);
        }
        return visited.compareTo(perVisit) > 0
                ? new Compensable(perVisit, Reason.CAPPED)
                : new Compensable(visited, Reason.FULL);
    }
}
