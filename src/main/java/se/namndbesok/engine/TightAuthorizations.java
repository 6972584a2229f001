package se.namndbesok.engine;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes the right to a task away from whoever no longer has the task; the engine's default leaves it with every former
 * assignee and candidate.
 */
class TightAuthorizations extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee) && !isStillInvolved(task, oldAssignee)) {
            takeAway(task, oldAssignee);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    /** What is returned here the engine deletes. */
    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return userId.equals(task.getAssignee())
                ? null
                : existing(getGrantAuthorization(task.getId(), userId, null, Resources.TASK));
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return existing(getGrantAuthorization(task.getId(), null, groupId, Resources.TASK));
    }

    private static boolean isStillInvolved(Task task, String userId) {
        return userId.equals(task.getOwner())
                || ((TaskEntity) task).getIdentityLinks().stream().anyMatch(link -> userId.equals(link.getUserId()));
    }

    private static void takeAway(Task task, String userId) {
        AuthorizationManager authorizations = Context.getCommandContext().getAuthorizationManager();
        for (Resources resource : List.of(Resources.TASK, Resources.HISTORIC_TASK)) {
            authorizations.deleteAuthorizationsByResourceIdAndUserId(resource, task.getId(), userId);
        }
    }

    private static AuthorizationEntity[] existing(AuthorizationEntity authorization) {
        return authorization == null ? null : new AuthorizationEntity[] {authorization};
    }
}
