package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.register.RegisterChanged;

/** A unit's open tasks go to whoever is its manager now (E7); the mail about them goes out as for any new task. */
@Component
class FollowRegister {

    private final VisitDesk desk;
    private final RuntimeService processes;
    private final TaskService tasks;

    FollowRegister(VisitDesk desk, RuntimeService processes, TaskService tasks) {
        this.desk = desk;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** Each morning too: a manager changes on a day, without a new register. */
    @EventListener(RegisterChanged.class)
    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/Stockholm")
    @Transactional
    public void follow() {
        processes
                .createProcessInstanceQuery()
                .processDefinitionKey("contact-visit")
                .list()
                .forEach(this::follow);
    }

    private void follow(ProcessInstance visit) {
        String before = (String) processes.getVariable(visit.getId(), UNIT_MANAGER.name());
        if (before == null) {
            return; // no unit has been asked yet
        }
        String now =
                desk.facts().manager(desk.visits().get(visit.getBusinessKey())).id();
        if (!now.equals(before)) {
            processes.setVariable(visit.getId(), UNIT_MANAGER.name(), now);
            tasks.createTaskQuery()
                    .processInstanceId(visit.getId())
                    .taskAssignee(before)
                    .list()
                    .forEach(task -> tasks.setAssignee(task.getId(), now));
        }
    }
}
