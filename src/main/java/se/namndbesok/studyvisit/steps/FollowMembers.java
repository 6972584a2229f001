package se.namndbesok.studyvisit.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.engine.OpenTasks;
import se.namndbesok.register.Person;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.Seats;
import se.namndbesok.register.StudyVisit;

/**
 * Open study visits follow the register: who comes to the board is invited, who leaves it leaves the list (F18), a contact person who has left is replaced
 * (F16), and tasks go to whoever has the role now.
 */
@Component
class FollowMembers {

    private static final String CONTACT_PERSON_REMOVED = "study-visit.contactPersonRemoved";

    private final StudyVisitDesk desk;
    private final Seats seats;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final OpenTasks openTasks;
    private final Newcomers newcomers;
    private final VisitTimers timers;

    FollowMembers(
            StudyVisitDesk desk,
            Seats seats,
            RuntimeService processes,
            TaskService tasks,
            OpenTasks openTasks,
            Newcomers newcomers,
            VisitTimers timers) {
        this.desk = desk;
        this.seats = seats;
        this.processes = processes;
        this.tasks = tasks;
        this.openTasks = openTasks;
        this.newcomers = newcomers;
        this.timers = timers;
    }

    /** Each morning too: a seat ends on a day, without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/Stockholm")
    @Transactional
    public void follow() {
        List<ProcessInstance> cases = processes
                .createProcessInstanceQuery()
                .processDefinitionKey("study-visit")
                .orderByBusinessKey()
                .asc()
                .list();
        newcomers.invite(cases); // first: where the whole board is new, somebody is left to sign up
        cases.forEach(this::follow);
    }

    private void follow(ProcessInstance it) {
        StudyVisit visit = desk.visit(it.getBusinessKey());
        List<String> politicians = seats
                .politicians(visit.boardId(), desk.deadlines().today())
                .stream()
                .map(Person::id)
                .toList();
        desk.signUps().of(visit.id()).signUps().stream()
                .filter(signUp -> signUp.state().isListed() && !politicians.contains(signUp.personId()))
                .forEach(signUp -> leavesTheList(it, visit, signUp.personId()));
        tasks
                .createTaskQuery()
                .processInstanceId(it.getId())
                .taskDefinitionKeyIn("answerInvitation", "attendStudyVisit")
                .list()
                .stream()
                .filter(task -> !politicians.contains(task.getAssignee()))
                .forEach(task ->
                        processes.messageEventReceived("study-visit.politicianResigned", task.getExecutionId()));
        if (visit.contact().personId() != null && desk.facts().contact(visit).isEmpty()) {
            contactPersonIsSought(it);
        }
        openTasks.follow(it.getId());
    }

    private void leavesTheList(ProcessInstance it, StudyVisit visit, String person) {
        timers.endOffer(it.getId(), person);
        desk.news().tell(desk.signUps().change(visit.id(), list -> list.notComing(person)));
    }

    /** Once: not while the head already has the task. */
    private void contactPersonIsSought(ProcessInstance it) {
        boolean asked = tasks.createTaskQuery()
                        .processInstanceId(it.getId())
                        .taskDefinitionKey("nameContactPerson")
                        .count()
                > 0;
        if (!asked) {
            processes
                    .createEventSubscriptionQuery()
                    .processInstanceId(it.getId())
                    .eventName(CONTACT_PERSON_REMOVED)
                    .list()
                    .stream()
                    .map(EventSubscription::getExecutionId)
                    .forEach(execution -> processes.messageEventReceived(CONTACT_PERSON_REMOVED, execution));
        }
    }
}
