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
        Task task = tasks.createTaskQuery()
                .processInstanceId(work.processInstance())
                .taskDefinitionKey("attendVisit")
                .taskAssignee(politician)
                .singleResult();
        return task == null ? Links.taskList() : Links.task(task.getId());
    }
}
