package se.namndbesok.contactyear;

/** How many visits of an assignment's year have been made, and how many are being booked or are booked. */
public record VisitCount(int held, int underWay) {

    /** Whether so many visits are not yet seen to (A-28, B-18). */
    public boolean lacks(int expected) {
        return held + underWay < expected;
    }

    /** Whether as many visits have been made as the policy expects at most (Y5). */
    public boolean isDone(int most) {
        return most > 0 && held >= most;
    }

    public int missed(int expected) {
        return Math.max(0, expected - held);
    }
}
