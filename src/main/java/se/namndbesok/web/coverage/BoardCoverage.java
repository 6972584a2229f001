package se.namndbesok.web.coverage;

import java.util.List;
import java.util.function.ToIntFunction;

/** The coverage of a board's units in a year, in the order of their names: no ranking. */
record BoardCoverage(String boardId, String board, List<UnitCoverage> units) {

    /** The units without contact politician (A-22, AC-02). */
    public List<UnitCoverage> uncovered() {
        return units.stream().filter(unit -> !unit.isCovered()).toList();
    }

    public int expected() {
        return sum(UnitCoverage::least);
    }

    public int booked() {
        return sum(UnitCoverage::booked);
    }

    public int carriedOut() {
        return sum(UnitCoverage::carriedOut);
    }

    public int reported() {
        return sum(UnitCoverage::reported);
    }

    private int sum(ToIntFunction<UnitCoverage> of) {
        return units.stream().mapToInt(of).sum();
    }
}
