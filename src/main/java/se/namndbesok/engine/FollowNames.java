package se.namndbesok.engine;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.namndbesok.register.RegisterChanged;

/** Whatever gets a new name in the register has it in the titles of open tasks too, in every kind of case. */
@Component
class FollowNames {

    private final TaskService tasks;
    private final OpenTasks open;
    private final OneAtATime turns;

    FollowNames(@Lazy TaskService tasks, OpenTasks open, OneAtATime turns) {
        this.tasks = tasks;
        this.open = open;
        this.turns = turns;
    }

    @EventListener(RegisterChanged.class)
    public void follow() {
        tasks.createTaskQuery().active().list().stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(instance -> turns.take(() -> open.rename(instance)));
    }
}
