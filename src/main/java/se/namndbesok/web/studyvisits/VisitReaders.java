package se.namndbesok.web.studyvisits;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.register.People;
import se.namndbesok.register.Role;
import se.namndbesok.register.Seats;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.SignUps;
import se.namndbesok.studyvisit.StudyVisitFacts;

/**
 * Who may open a study visit (domain.md 5.5): who receives it and the secretary with the names, the board's politicians with
 * the number. To everybody else there is nothing.
 */
@Component
class VisitReaders {

    private final StudyVisits visits;
    private final SignUps signUps;
    private final StudyVisitFacts facts;
    private final People people;
    private final Seats seats;
    private final Clock clock;

    VisitReaders(StudyVisits visits, SignUps signUps, StudyVisitFacts facts, People people, Seats seats, Clock clock) {
        this.visits = visits;
        this.signUps = signUps;
        this.facts = facts;
        this.people = people;
        this.seats = seats;
        this.clock = clock;
    }

    /** The visit, or a 404. */
    StudyVisit open(String id, String person) {
        return visits.find(id)
                .filter(it -> signUps.isOpened(it.id()))
                .filter(it -> maySeeNames(it, person) || isPolitician(it, person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean maySeeNames(StudyVisit visit, String person) {
        boolean secretary = people.holders(visit.boardId(), Role.BOARD_SECRETARY, LocalDate.now(clock)).stream()
                .anyMatch(holder -> holder.id().equals(person));
        boolean host = facts.host(visit).id().equals(person);
        return secretary || host || facts.head(visit).id().equals(person);
    }

    private boolean isPolitician(StudyVisit visit, String person) {
        return seats.ofPerson(person, LocalDate.now(clock)).stream()
                .anyMatch(seat -> seat.boardId().equals(visit.boardId()));
    }
}
