package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms of office that the files name.
 *
 * @param newest the one that seats without days of their own run through; null where the files name none
 */
record Terms(TermOfOffice newest, List<TermOfOffice> earlier) {

    Stream<TermOfOffice> all() {
        return Stream.concat(earlier.stream(), Stream.ofNullable(newest));
    }

    /** The last day that an assignment begun on that day can have; see {@link TermOfOffice#limitOf}. */
    LocalDate limitOf(LocalDate begins) {
        return ended(begins).map(TermOfOffice::to).orElseGet(() -> newest == null ? null : newest.limitOf(begins));
    }

    /** A seat's own days with those of the term that it belongs to where it has none; open where that term is not known yet. */
    Span fill(Span seat) {
        LocalDate day = seat.from() == null ? seat.to() : seat.from();
        TermOfOffice term = day == null ? newest : ended(day).orElse(newest);
        boolean isLater = seat.from() != null
                && term != null
                && term.to() != null
                && seat.from().isAfter(term.to());
        return term == null || isLater ? seat : seat.or(new Span(term.from(), term.to()));
    }

    private Optional<TermOfOffice> ended(LocalDate day) {
        return earlier.stream()
                .filter(term -> new Span(term.from(), term.to()).contains(day))
                .findFirst();
    }
}
