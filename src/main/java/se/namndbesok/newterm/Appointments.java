package se.namndbesok.newterm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/** The board's contact politicians around the turn of a term of office. */
@Component
public class Appointments {

    private final ContactAssignments assignments;
    private final Units units;
    private final Clock clock;

    Appointments(ContactAssignments assignments, Units units, Clock clock) {
        this.assignments = assignments;
        this.units = units;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of the board that run on that day. */
    public List<ContactAssignment> of(String boardId, LocalDate on) {
        return assignments.activeOn(on).stream()
                .filter(assignment -> assignment.boardId().equals(boardId))
                .toList();
    }

    /** The units that had a contact politician before and have none today: the new board has not decided on them (AC-07). */
    public List<Unit> uncoveredSince(String boardId, LocalDate before) {
        Set<String> covered =
                of(boardId, today()).stream().map(ContactAssignment::unitId).collect(Collectors.toSet());
        return of(boardId, before).stream()
                .map(ContactAssignment::unitId)
                .distinct()
                .filter(unit -> !covered.contains(unit))
                .map(units::get)
                .toList();
    }
}
