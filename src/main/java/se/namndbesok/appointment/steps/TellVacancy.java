package se.namndbesok.appointment.steps;

import static se.namndbesok.appointment.AppointmentVariables.UNIT_NAME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;

/** The board's chair and the unit hear that the unit is to have a new contact politician (E6). */
@Component
class TellVacancy implements JavaDelegate {

    private final People people;
    private final Seats seats;
    private final Boards boards;
    private final Outbox outbox;
    private final Clock clock;

    TellVacancy(People people, Seats seats, Boards boards, Outbox outbox, Clock clock) {
        this.people = people;
        this.seats = seats;
        this.boards = boards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        LocalDate today = LocalDate.now(clock);
        Stream<Person> chairs = seats.ofBoard(work.board(), today).stream()
                .filter(seat -> seat.kind() == SeatKind.CHAIR)
                .map(seat -> people.get(seat.personId()));
        Stream.concat(chairs, Stream.of(people.managerOf(work.id(), today))).forEach(person -> tell(work, person));
    }

    private void tell(Work work, Person person) {
        outbox.post(new Notice(
                "unitVacant:" + work.processInstance() + ":" + person.id(),
                new Recipient(person.name(), person.email()),
                "unitVacant",
                Map.of("unit", work.get(UNIT_NAME)),
                Links.taskList(),
                "Nämndsekreteraren, " + boards.get(work.board()).name(),
                null,
                work.id(),
                work.processInstance()));
    }
}
