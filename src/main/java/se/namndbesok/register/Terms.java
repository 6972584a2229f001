package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Comparator;
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
        return at(begins).map(term -> term.limitOf(begins)).orElse(null);
    }

    /** A seat's own days with those of the term that it belongs to where it has none; open where that term is not known yet. */
    Span fill(Span seat) {
        LocalDate day = seat.from() == null ? seat.to() : seat.from();
        TermOfOffice term = day == null ? newest : at(day).orElse(seat.from() == null ? newest : null);
        return term == null ? seat : seat.or(new Span(term.from(), term.to()));
    }

    /** The one that the day is in, or the first that begins after it; so that a term to come moves no day of what began before. */
    private Optional<TermOfOffice> at(LocalDate day) {
        return all().filter(term -> term.to() == null || !term.to().isBefore(day))
                .min(Comparator.comparing(TermOfOffice::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
