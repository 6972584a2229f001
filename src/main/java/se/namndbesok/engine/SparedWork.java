package se.namndbesok.engine;

import static org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior.LOOP_COUNTER;
import static org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior.NUMBER_OF_ACTIVE_INSTANCES;
import static org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior.NUMBER_OF_COMPLETED_INSTANCES;
import static org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior.NUMBER_OF_INSTANCES;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/** Spares the engine what it would do at each task and what is known beforehand in this product (docs/performance.md). */
@Component
class SparedWork extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new OwnTask()));
        engine.setCustomHistoryLevels(List.of(new NoRepetitions())); // takes the place of the engine's own of that name
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

    /**
     * Full history, but for what repeats what stands there already: the columns of the task list ({@link TaskCards}), which the
     * case itself records, the counters of a multi-instance activity, whose instances are recorded each, and the coming and going
     * of the reminders' timers, which come and go with their tasks.
     */
    private static final class NoRepetitions extends HistoryLevelFull {

        private static final Set<String> COUNTERS =
                Set.of(NUMBER_OF_INSTANCES, NUMBER_OF_ACTIVE_INSTANCES, NUMBER_OF_COMPLETED_INSTANCES, LOOP_COUNTER);

        @Override
        public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
            return !isColumn(entity)
                    && !isCounter(entity)
                    && !isTimerOfATask(event, entity)
                    && super.isHistoryEventProduced(event, entity);
        }

        private static boolean isColumn(Object entity) {
            return entity instanceof VariableInstanceEntity variable && variable.getTaskId() != null;
        }

        private static boolean isCounter(Object entity) {
            return entity instanceof VariableInstanceEntity variable && COUNTERS.contains(variable.getName());
        }

        private static boolean isTimerOfATask(HistoryEventType event, Object entity) {
            return (event == HistoryEventTypes.JOB_CREATE || event == HistoryEventTypes.JOB_DELETE)
                    && entity instanceof JobEntity job
                    && TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType());
        }
    }
}
