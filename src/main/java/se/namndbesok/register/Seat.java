package se.namndbesok.register;

import java.time.LocalDate;

/**
 * A politician's place on a board.
 *
 * @param to the last day; null is open
 */
public record Seat(String personId, String boardId, SeatKind kind, String party, LocalDate from, LocalDate to) {

    Span span() {
        return new Span(from, to);
    }
}
