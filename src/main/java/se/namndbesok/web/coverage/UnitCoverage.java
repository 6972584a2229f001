package se.namndbesok.web.coverage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a unit has come with the visits of a year: facts of the unit, and of no person.
 *
 * @param isCovered whether somebody is contact politician for it
 * @param least,most how many visits the policy expects in a year
 * @param booked visits with a time that is yet to come
 * @param carriedOut visits that took place, by their day
 * @param reported those of them whose report is handed in
 */
record UnitCoverage(
        String unitId, String unit, boolean isCovered, int least, int most, int booked, int carriedOut, int reported) {

    /** What one place in the picture shows: a visit, or that one is still expected. */
    enum Mark {
        REPORTED,
        CARRIED_OUT,
        BOOKED,
        EXPECTED
    }

    /** A mark for each visit, and for each that is expected and not yet booked. */
    public List<Mark> marks() {
        int all = Math.max(booked + carriedOut, least);
        return IntStream.range(0, all).mapToObj(this::mark).toList();
    }

    private Mark mark(int place) {
        if (place < carriedOut) {
            return place < reported ? Mark.REPORTED : Mark.CARRIED_OUT;
        }
        return place < carriedOut + booked ? Mark.BOOKED : Mark.EXPECTED;
    }

    /** Expected visits for which there is not even a time. */
    public int missing() {
        return Math.max(0, least - booked - carriedOut);
    }
}
