package se.namndbesok.contactyear;

/**
 * How many visits of an assignment's year have been made, and how many are being booked or are booked.
 *
 * @param excused those whose booked day the unit did not keep (AC-14)
 */
public record VisitCount(int held, int underWay, int excused) {

    /** Whether so many visits are not yet seen to (A-28, B-18). */
    public boolean lacks(int expected) {
        return held + underWay < expected;
    }

    /** Whether as many visits have been made as the policy expects at most (Y5). */
    public boolean isDone(int most) {
        return most > 0 && held >= most;
    }

    /** Never one that the unit did not let the politician make. */
    public int missed(int expected) {
        return Math.max(0, expected - held - excused);
    }
}
