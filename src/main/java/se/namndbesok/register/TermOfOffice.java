package se.namndbesok.register;

import java.time.LocalDate;

/**
 * The time that the elected sit (mandatperiod).
 *
 * @param to the last day; null when the files do not say
 */
public record TermOfOffice(LocalDate from, LocalDate to) {

    /**
     * The last day that an assignment begun on that day can have, whatever end it was given: no assignment outlives the term
     * in which the board decided on it (B-05, AC-07). Null is open.
     *
     * @param begins a day of the term or before it
     */
    LocalDate limitOf(LocalDate begins) {
        return from != null && begins.isBefore(from) ? from.minusDays(1) : to;
    }
}
