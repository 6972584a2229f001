package se.namndbesok.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives each user task of each model its {@link FormTask} and its card in the task list, so that no model names a listener. */
@Component
class FormTaskParser extends AbstractProcessEnginePlugin {

    private final ObjectProvider<FormTasks> forms;
    private final ObjectProvider<TaskCards> cards;

    FormTaskParser(ObjectProvider<FormTasks> forms, ObjectProvider<TaskCards> cards) {
        this.forms = forms;
        this.cards = cards;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        listeners.add(new UserTasks());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** A role of many, of whom the case names the one who has the task ({@link FormTask#holder}); the others have no part in it. */
    private static final Predicate<Expression> OF_ONE_HOLDER =
            group -> Groups.DEPARTMENT_HEADS.equals(group.getExpressionText());

    private final class UserTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.getCandidateGroupIdExpressions().removeIf(OF_ONE_HOLDER);
            task.setTaskFormHandler(new FormTaskHandler(task.getTaskFormHandler(), forms::getObject));
            keepTimer(activity);
            listen(task, TaskListener.EVENTNAME_CREATE, it -> cards.getObject().created(it));
            listen(task, TaskListener.EVENTNAME_ASSIGNMENT, it -> cards.getObject()
                    .assigned(it));
            listen(task, TaskListener.EVENTNAME_COMPLETE, it -> forms.getObject()
                    .mustBeSubmitted(it));
        }

        /** The engine would set the timer before there is a task, and could not do without one: {@link Reminders} sets it. */
        private void keepTimer(ActivityImpl activity) {
            var timers = activity.getProperties().get(BpmnProperties.TIMEOUT_LISTENER_DECLARATIONS);
            timers.values().stream()
                    .flatMap(declared -> declared.values().stream())
                    .findFirst()
                    .ifPresent(timer -> activity.getProperties().set(Reminders.TIMER, timer));
            timers.clear();
        }

        private void listen(TaskDefinition task, String event, TaskListener listener) {
            task.addBuiltInTaskListener(event, listener);
        }
    }
}
