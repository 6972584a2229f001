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
     * in which the board decided on it (B-05, AC-07). Null is open, as for one of a later term.
     */
    LocalDate limitOf(LocalDate begins) {
        LocalDate limit = from != null && begins.isBefore(from) ? from.minusDays(1) : to;
        return limit == null || begins.isAfter(limit) ? null : limit;
    }
}
