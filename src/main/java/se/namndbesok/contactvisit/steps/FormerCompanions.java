package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.register.Seats;

/** A companion who has no seat on the board any longer on the day of the visit does not come (E6). */
@Component
class FormerCompanions {

    private final VisitDesk desk;
    private final Seats seats;
    private final TaskService tasks;
    private final FormService forms;

    FormerCompanions(VisitDesk desk, Seats seats, @Lazy TaskService tasks, @Lazy FormService forms) {
        this.desk = desk;
        this.seats = seats;
        this.tasks = tasks;
        this.forms = forms;
    }

    void follow(ProcessInstance running, ContactVisit visit) {
        List<String> gone =
                visit.companions().stream().filter(it -> !isSeated(it, visit)).toList();
        if (gone.isEmpty()) {
            return;
        }
        if (visit.state() == VisitState.REQUESTED) {
            desk.visits()
                    .attend(
                            visit.id(),
                            visit.attendees().stream()
                                    .filter(it -> !gone.contains(it))
                                    .toList());
        } else if (visit.isBooked()) {
            gone.forEach(person -> stepOut(running, person));
        }
    }

    private boolean isSeated(String person, ContactVisit visit) {
        var day = visit.isBooked() ? visit.time().day() : desk.deadlines().today();
        return seats.ofPerson(person, day).stream()
                .anyMatch(seat -> seat.boardId().equals(visit.boardId()));
    }

    /** As if the person had handed it in: calendar and mails are those of anybody who steps out. */
    private void stepOut(ProcessInstance running, String person) {
        tasks.createTaskQuery()
                .processInstanceId(running.getId())
                .taskDefinitionKey("attendVisit")
                .taskAssignee(person)
                .list()
                .forEach(task -> forms.submitTaskForm(task.getId(), Map.of("change", "STEP_OUT")));
    }
}
