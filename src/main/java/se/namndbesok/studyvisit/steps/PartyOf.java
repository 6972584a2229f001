package se.namndbesok.studyvisit.steps;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Seats;

/** Which party a politician sits for, where seats are spread over the parties; it is shown to nobody. */
@Component
class PartyOf {

    private final StudyVisitDesk desk;
    private final Seats seats;

    PartyOf(StudyVisitDesk desk, Seats seats) {
        this.desk = desk;
        this.seats = seats;
    }

    /** By person; who sits for no party is a party alone. */
    UnaryOperator<String> on(String boardId) {
        Map<String, String> parties = new HashMap<>();
        seats.ofBoard(boardId, desk.deadlines().today()).stream()
                .filter(seat -> seat.party() != null)
                .forEach(seat -> parties.put(seat.personId(), seat.party()));
        return person -> parties.getOrDefault(person, person);
    }
}
