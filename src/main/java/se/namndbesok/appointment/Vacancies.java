package se.namndbesok.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Closures;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Seat;
import se.namndbesok.register.Seats;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;
import se.namndbesok.register.Unit;

/**
 * Which units have lost, or are about to lose, their last contact politician (A-22, E6). An end that is registered counts
 * at once; the end of a seat sixty days before. What ends because the term of office does is prepared by the process new-term,
 * and is a vacancy only when the term is over without a new decision (AC-07).
 */
@Component
public class Vacancies {

    private static final int DAYS_BEFORE = 60;

    private final ContactAssignments assignments;
    private final Seats seats;
    private final Closures closures;
    private final TermsOfOffice terms;
    private final Clock clock;

    Vacancies(ContactAssignments assignments, Seats seats, Closures closures, TermsOfOffice terms, Clock clock) {
        this.terms = terms;
        this.assignments = assignments;
        this.seats = seats;
        this.closures = closures;
        this.clock = clock;
    }

    /** The last day with a contact politician, if the unit is vacant; a unit that never had one is not (AC-02 lists it). */
    public Optional<LocalDate> lastDay(Unit unit) {
        LocalDate today = LocalDate.now(clock);
        List<ContactAssignment> all = assignments.ofUnit(unit.id());
        if (all.isEmpty()
                || closures.of(unit.id(), today).filter(it -> it.isForGood()).isPresent()) {
            return Optional.empty();
        }
        List<ContactAssignment> running = all.stream()
                .filter(assignment -> runsThrough(assignment, today))
                .toList();
        Optional<LocalDate> last = running.isEmpty()
                ? all.stream().map(ContactAssignment::to).max(LocalDate::compareTo)
                : lastSeat(running).filter(day -> !day.isAfter(today.plusDays(DAYS_BEFORE)));
        return last.filter(day -> !isEndOfTerm(day, today));
    }

    /** Runs, or is to come, without an end of its own. */
    private boolean runsThrough(ContactAssignment assignment, LocalDate today) {
        LocalDate to = assignment.to();
        return to == null || !to.isBefore(today) && isEndOfTerm(to, assignment.from());
    }

    private boolean isEndOfTerm(LocalDate day, LocalDate within) {
        return terms.on(within).map(TermOfOffice::to).filter(day::equals).isPresent();
    }

    /** The last day that anybody with one of the assignments has a seat; nothing if a seat has no end. */
    private Optional<LocalDate> lastSeat(List<ContactAssignment> running) {
        List<Seat> held = running.stream()
                .flatMap(assignment -> assignment.politicianIds().stream()
                        .flatMap(person -> seats.ofPerson(person, assignment.from()).stream())
                        .filter(seat -> seat.boardId().equals(assignment.boardId())))
                .toList();
        boolean endless = held.stream().map(Seat::to).anyMatch(Objects::isNull);
        return endless ? Optional.empty() : held.stream().map(Seat::to).max(LocalDate::compareTo);
    }
}
