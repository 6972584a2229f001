package se.namndbesok.register;

import java.time.LocalDate;

/**
 * That a unit cannot be visited, both days included.
 *
 * @param to null when the unit is closed or merged for good (E8), else it opens again (E9)
 */
public record Closure(LocalDate from, LocalDate to) {

    public boolean isForGood() {
        return to == null;
    }
}
