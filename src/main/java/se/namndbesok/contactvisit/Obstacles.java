package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Closure;
import se.namndbesok.register.Closures;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Seats;

/** Why a visit that is asked for or booked cannot be made any longer: the unit is closed (E8, E9), or the lead has left (E6). */
@Component
public class Obstacles {

    private final ContactAssignments assignments;
    private final Seats seats;
    private final Closures closures;
    private final Clock clock;

    Obstacles(ContactAssignments assignments, Seats seats, Closures closures, Clock clock) {
        this.assignments = assignments;
        this.seats = seats;
        this.closures = closures;
        this.clock = clock;
    }

    /** The obstacle, if there is one; a visit whose time has come may have been made. */
    public Optional<Outcome> to(ContactVisit visit) {
        return switch (visit.state()) {
            case REQUESTED -> on(visit, LocalDate.now(clock)).filter(outcome -> isForGood(visit, outcome));
            case BOOKED, PLANNED ->
                visit.time().start().isAfter(LocalDateTime.now(clock))
                        ? on(visit, visit.time().day())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Outcome> on(ContactVisit visit, LocalDate day) {
        if (closures.of(visit.unitId(), day).isPresent()) {
            return Optional.of(Outcome.UNIT_CLOSED);
        }
        return isLed(visit, day) ? Optional.empty() : Optional.of(Outcome.ASSIGNMENT_ENDED);
    }

    /** Whether the lead is contact politician for the unit on that day, or stands in with a seat on the board (E18). */
    public boolean isLed(ContactVisit visit, LocalDate day) {
        return assignments.isHeldBy(visit.leadId(), visit.unitId(), day)
                || visit.standIn()
                        && seats.ofPerson(visit.leadId(), day).stream()
                                .anyMatch(seat -> seat.boardId().equals(visit.boardId()));
    }

    /** What is asked for may be agreed for a day after the unit has opened again. */
    private boolean isForGood(ContactVisit visit, Outcome outcome) {
        return outcome == Outcome.ASSIGNMENT_ENDED
                || closures.of(visit.unitId(), LocalDate.now(clock))
                        .filter(Closure::isForGood)
                        .isPresent();
    }
}
