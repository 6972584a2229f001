package se.namndbesok.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/** Spares the engine what it would do at each task and what is known beforehand in this product (docs/performance.md). */
@Component
class SparedWork extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new OwnTask()));
        engine.setCustomHistoryLevels(List.of(new NoColumns())); // takes the place of the engine's own of that name
    }

    /** Whoever has a task may work on it: {@link TightAuthorizations} gives and takes that right with the task itself. */
    private static final class OwnTask extends AuthorizationCommandChecker {

        @Override
        public void checkTaskWork(TaskEntity task) {
            String person = Work.loggedIn();
            if (person == null || !person.equals(task.getAssignee())) {
                super.checkTaskWork(task);
            }
        }
    }

    /** Full history, but for the columns of the task list ({@link TaskCards}): they repeat what the case itself records. */
    private static final class NoColumns extends HistoryLevelFull {

        @Override
        public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
            boolean column = entity instanceof VariableInstanceEntity variable && variable.getTaskId() != null;
            return !column && super.isHistoryEventProduced(event, entity);
        }
    }
}
