package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.CalendarEntry.Method;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/**
 * The unit has another manager (E7): the open tasks and the calendar entry go over to whoever answers for it now. What
 * has been sent is not sent again.
 */
@Component
class Handover {

    private final VisitDesk desk;
    private final People people;
    private final VisitMail mail;
    private final VisitLinks links;
    private final RuntimeService processes;
    private final TaskService tasks;

    Handover(
            VisitDesk desk,
            People people,
            VisitMail mail,
            VisitLinks links,
            RuntimeService processes,
            TaskService tasks) {
        this.desk = desk;
        this.links = links;
        this.people = people;
        this.mail = mail;
        this.processes = processes;
        this.tasks = tasks;
    }

    void handOver(ProcessInstance running, String before, ContactVisit visit) {
        Person now = desk.facts().manager(visit);
        processes.setVariable(running.getId(), UNIT_MANAGER.name(), now.id());
        if (visit.isBooked()) {
            desk.visits().invited(visit.id());
        }
        tasks.createTaskQuery()
                .processInstanceId(running.getId())
                .taskAssignee(before)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), now.id()));
        if (visit.isBooked()) {
            tellManagers(running, people.get(before), now);
            tellPoliticians(running);
        }
    }

    private void tellManagers(ProcessInstance running, Person before, Person now) {
        ContactVisit visit = desk.visits().get(running.getBusinessKey());
        CalendarEntry gone = desk.facts().calendar(visit, Method.CANCEL, List.of(before));
        mail.send(new Occasion("visitHandedOver", visit, Links.taskList(), Map.of(), gone), before);
        mail.send("visitTakenOver", visit, now, links.task(running.getId(), "receiveVisit", now.id()));
    }

    /** Everybody who comes, each with the own page of the visit. */
    private void tellPoliticians(ProcessInstance running) {
        ContactVisit visit = desk.visits().get(running.getBusinessKey());
        visit.attendees()
                .forEach(person ->
                        mail.send("newManager", visit, people.get(person), links.visit(running.getId(), person)));
    }
}
