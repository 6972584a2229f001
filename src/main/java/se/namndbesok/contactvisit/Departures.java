package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Seats;

/** When the lead of a visit leaves: the assignment for the unit, or the seat on the board, whichever ends first (E6). */
@Component
public class Departures {

    private final ContactAssignments assignments;
    private final Seats seats;

    Departures(ContactAssignments assignments, Seats seats) {
        this.assignments = assignments;
        this.seats = seats;
    }

    /** The last day, if there is one in the register. */
    public Optional<LocalDate> lastDay(ContactVisit visit) {
        return Stream.of(assignment(visit), seats.lastDay(visit.leadId(), visit.boardId()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** Nothing for somebody who writes for somebody else, and for who has an assignment without an end. */
    private Optional<LocalDate> assignment(ContactVisit visit) {
        List<LocalDate> ends = assignments.ofUnit(visit.unitId()).stream()
                .filter(assignment -> assignment.politicianIds().contains(visit.leadId()))
                .map(ContactAssignment::to)
                .toList();
        return ends.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : ends.stream().max(LocalDate::compareTo);
    }
}
