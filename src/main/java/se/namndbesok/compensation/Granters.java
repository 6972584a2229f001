package se.namndbesok.compensation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Seat;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;

/** Who grants a claim: the chair, or the vice chair for the chair's own; never two steps by one person (X-13, F4, AC-37). */
@Component
public class Granters {

    private static final List<SeatKind> PRESIDIUM = List.of(SeatKind.CHAIR, SeatKind.VICE_CHAIR);

    private final Seats seats;
    private final ClaimDeadlines deadlines;

    Granters(Seats seats, ClaimDeadlines deadlines) {
        this.seats = seats;
        this.deadlines = deadlines;
    }

    /** Today's granter of a claim that this person has endorsed; nobody if the board lacks chair and vice chair. */
    public Optional<String> of(CompensationClaim claim, String endorsedBy) {
        return seats.ofBoard(claim.boardId(), deadlines.today()).stream()
                .filter(seat -> PRESIDIUM.contains(seat.kind()))
                .sorted(Comparator.comparing(Seat::kind))
                .map(Seat::personId)
                .filter(person -> !person.equals(claim.personId()) && !person.equals(endorsedBy))
                .findFirst();
    }
}
