package se.namndbesok.engine;

import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.namndbesok.register.RegisterChanged;

/** Whatever gets a new name in the register has it in the titles of open tasks too, in every kind of case. */
@Component
class FollowNames {

    private static final Logger LOG = LoggerFactory.getLogger(FollowNames.class);

    private final TaskService tasks;
    private final OpenTasks open;
    private final OneAtATime turns;

    FollowNames(@Lazy TaskService tasks, OpenTasks open, OneAtATime turns) {
        this.tasks = tasks;
        this.open = open;
        this.turns = turns;
    }

    @EventListener
    public void on(RegisterChanged change) {
        if (change.renamed()) {
            follow();
        }
    }

    /** Each morning too, for what could not be asked when its name changed. */
    @Scheduled(cron = "0 15 6 * * *", zone = "Europe/Stockholm")
    public void follow() {
        tasks.createTaskQuery().active().list().stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::follow);
    }

    /** What is wrong with one case is told when its task is opened; the others and the new register are as well off. */
    private void follow(String instance) {
        try {
            turns.take(() -> open.rename(instance));
        } catch (RuntimeException fault) {
            LOG.warn(
                    "Case {} is not asked for its names: {}",
                    instance,
                    fault.getClass().getName());
        }
    }
}
