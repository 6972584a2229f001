package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.INVITEE;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;
import se.namndbesok.register.StudyVisit;

/**
 * Who comes to a board while the sign-up of its visits is open is offered them at once: as the others with a sign-up of the own
 * for each visit, and one mail about all of them (C-10, C-27).
 */
@Component
class Newcomers {

    private static final String ONE_SIGN_UP = "signUpDialogue";

    private final StudyVisitDesk desk;
    private final Seats seats;
    private final SignUpInvitation invitation;
    private final RuntimeService processes;
    private final TaskService tasks;

    Newcomers(
            StudyVisitDesk desk,
            Seats seats,
            SignUpInvitation invitation,
            RuntimeService processes,
            TaskService tasks) {
        this.desk = desk;
        this.seats = seats;
        this.invitation = invitation;
        this.processes = processes;
        this.tasks = tasks;
    }

    void invite(List<ProcessInstance> cases) {
        Map<Person, Map<StudyVisit, ZonedDateTime>> offered = new LinkedHashMap<>();
        for (ProcessInstance it : cases) {
            StudyVisit visit = desk.visit(it.getBusinessKey());
            for (Person newcomer : newcomers(it, visit)) {
                open(it, newcomer);
                offered.computeIfAbsent(newcomer, person -> new LinkedHashMap<>())
                        .put(visit, closing(it));
            }
        }
        offered.forEach(invitation::sendTo);
    }

    private ZonedDateTime closing(ProcessInstance it) {
        return SIGN_UP_CLOSED_AT.decode(processes.getVariable(it.getId(), SIGN_UP_CLOSED_AT.name()));
    }

    /** Those of the board who have no sign-up of their own, while others have. */
    private List<Person> newcomers(ProcessInstance it, StudyVisit visit) {
        Set<String> asked =
                tasks
                        .createTaskQuery()
                        .processInstanceId(it.getId())
                        .taskDefinitionKey("answerInvitation")
                        .list()
                        .stream()
                        .map(Task::getAssignee)
                        .collect(Collectors.toSet());
        return asked.isEmpty()
                ? List.of()
                : seats.politicians(visit.boardId(), desk.deadlines().today()).stream()
                        .filter(person -> !asked.contains(person.id()))
                        .toList();
    }

    /** One more beside those that are there. */
    private void open(ProcessInstance it, Person newcomer) {
        processes
                .createProcessInstanceModification(it.getId())
                .startBeforeActivity(ONE_SIGN_UP)
                .setVariableLocal(INVITEE.name(), INVITEE.encode(newcomer.id()))
                .execute();
    }
}
