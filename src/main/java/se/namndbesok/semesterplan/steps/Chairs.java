package se.namndbesok.semesterplan.steps;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;
import se.namndbesok.semesterplan.PlanCalendar;
import se.namndbesok.semesterplan.SemesterPlan;

/** Chair and vice chair as they are elected now: after an election the new ones (F19). */
@Component
class Chairs {

    private final Seats seats;
    private final People people;
    private final PlanCalendar calendar;

    Chairs(Seats seats, People people, PlanCalendar calendar) {
        this.seats = seats;
        this.people = people;
        this.calendar = calendar;
    }

    List<Person> of(SemesterPlan plan) {
        return seats.ofBoard(plan.boardId(), calendar.today()).stream()
                .filter(seat -> calendar.rules(plan).anchoredWith().contains(seat.kind()))
                .map(seat -> people.get(seat.personId()))
                .toList();
    }

    String names(SemesterPlan plan) {
        return of(plan).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
