package se.namndbesok.contactvisit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** Who is told when something in a visit stays undone. */
@Component
public class Overseers {

    private final People people;
    private final VisitFacts facts;
    private final VisitDeadlines deadlines;

    Overseers(People people, VisitFacts facts, VisitDeadlines deadlines) {
        this.people = people;
        this.facts = facts;
        this.deadlines = deadlines;
    }

    /** Of a request without an answer: the manager's superior and the secretary (X-20, AC-09). */
    public List<Person> ofRequest(ContactVisit visit) {
        return Stream.concat(
                        superior(visit),
                        people.holders(visit.boardId(), Role.BOARD_SECRETARY, deadlines.today()).stream())
                .distinct()
                .toList();
    }

    /** Of a missing programme: the politicians who come and the manager's superior (E10). */
    public List<Person> ofProgramme(ContactVisit visit) {
        return Stream.concat(visit.attendees().stream().map(people::get), superior(visit))
                .distinct()
                .toList();
    }

    /** Of a unit that could not receive the politicians: the manager's superior (E5). */
    public List<Person> ofUnit(ContactVisit visit) {
        return superior(visit).toList();
    }

    /** The board's secretaries. */
    public List<Person> secretaries(ContactVisit visit) {
        return people.holders(visit.boardId(), Role.BOARD_SECRETARY, deadlines.today());
    }

    private Stream<Person> superior(ContactVisit visit) {
        return people.superiorTo(facts.manager(visit), visit.unitId(), deadlines.today()).stream();
    }
}
