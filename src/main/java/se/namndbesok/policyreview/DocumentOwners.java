package se.namndbesok.policyreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;

/** Who answers for a governing document today: whoever holds the owner's role in the board (A-10, C-08). */
@Component
public class DocumentOwners {

    private final People people;
    private final Seats seats;
    private final Clock clock;

    DocumentOwners(People people, Seats seats, Clock clock) {
        this.people = people;
        this.seats = seats;
        this.clock = clock;
    }

    /** The first in Swedish order, if several hold the role; where nobody does, the board's secretary. */
    public Optional<Person> of(String ownerRole, String boardId) {
        Optional<Person> owner = SeatKind.CHAIR.swedish().equals(ownerRole)
                ? chair(boardId)
                : holder(boardId, Role.ofSwedish(ownerRole));
        return owner.or(() -> holder(boardId, Role.BOARD_SECRETARY));
    }

    private Optional<Person> chair(String boardId) {
        return seats.ofBoard(boardId, LocalDate.now(clock)).stream()
                .filter(seat -> seat.kind() == SeatKind.CHAIR)
                .map(seat -> people.get(seat.personId()))
                .findFirst();
    }

    private Optional<Person> holder(String boardId, Role role) {
        return people.holders(boardId, role, LocalDate.now(clock)).stream().findFirst();
    }
}
