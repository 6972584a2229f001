package se.namndbesok.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets only the assignee complete a user task: the engine would also let a candidate who has not claimed it. Our own
 * services, which have no user on the thread, are free.
 */
class OnlyTheAssignee extends AbstractBpmnParseListener implements TaskListener {

    /** First among the listeners of the task, so that nothing of a refused submission is read. */
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication user =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        if (user != null && !user.getUserId().equals(task.getAssignee())) {
            throw new AuthorizationException("Only the assignee may complete task " + task.getId());
        }
    }
}
