package se.namndbesok.engine;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Seat;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;

/**
 * Politicians who have left their seat and still have a report to hand in: they keep the way to it until it is in, and for
 * fourteen days at the most (E6, AC-18).
 */
@Component
class FormerMembers {

    private static final int DAYS = 14;

    private final Seats seats;
    private final TaskService tasks;
    private final FormTasks forms;

    FormerMembers(Seats seats, TaskService tasks, FormTasks forms) {
        this.seats = seats;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** The seats that have ended, and that somebody is let in by all the same today. */
    List<Seat> stillLetIn(LocalDate today) {
        return seats.ended(today.minusDays(DAYS), today.minusDays(1)).stream()
                .filter(this::hasSomethingToFinish)
                .map(FormerMembers::plain)
                .toList();
    }

    /** Whoever has been in the chair is let in as anybody else. */
    private static Seat plain(Seat seat) {
        return new Seat(seat.personId(), seat.boardId(), SeatKind.MEMBER, seat.party(), seat.from(), seat.to());
    }

    private boolean hasSomethingToFinish(Seat seat) {
        return tasks.createTaskQuery().taskAssignee(seat.personId()).tenantIdIn(seat.boardId()).list().stream()
                .anyMatch(task -> forms.of(task.getTaskDefinitionKey()).outlivesTheSeat());
    }
}
