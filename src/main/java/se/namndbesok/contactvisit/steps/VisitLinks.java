package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;

/** Where a politician finds the own visit: the task in which it can be read, moved and cancelled. */
@Component
class VisitLinks {

    private final TaskService tasks;

    VisitLinks(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    String visit(Work work, String politician) {
        return visit(work.processInstance(), politician);
    }

    String visit(String processInstance, String politician) {
        return task(processInstance, "attendVisit", politician);
    }

    /** That task of the person's; the list of tasks where there is none. */
    String task(String processInstance, String definition, String person) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .taskDefinitionKey(definition)
                .taskAssignee(person)
                .singleResult();
        return task == null ? Links.taskList() : Links.task(task.getId());
    }
}
