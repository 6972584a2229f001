package se.namndbesok.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each group may do in the engine; a task is open to its assignee and candidates without a grant. Nobody is
 * granted a deployment, a batch or the writing of variables.
 */
@Component
class Grants {

    static final String STARTED_BY_POLITICIANS = "contact-visit";
    private static final List<String> STARTED_BY_SECRETARIES =
            List.of("semester-plan", "report-withdrawal", "lead-change");

    /** One permission record of the engine. */
    private record Grant(String group, Resource resource, String id, Permission... permissions) {}

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void grant() {
        List<Authorization> known = authorizations
                .createAuthorizationQuery()
                .groupIdIn(Groups.ofTheRegister().keySet().toArray(String[]::new))
                .list();
        for (Grant grant : all()) {
            if (known.stream().noneMatch(authorization -> isSame(authorization, grant))) {
                save(grant);
            }
        }
    }

    private static List<Grant> all() {
        List<Grant> grants = new ArrayList<>();
        for (String group : Groups.ofTheRegister().keySet()) {
            grants.add(new Grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
            grants.add(new Grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS));
            if (!group.equals(Groups.BOARD_SECRETARIES)) {
                grants.add(new Grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ));
            }
        }
        grants.addAll(ofPoliticians());
        grants.addAll(ofSecretaries());
        return grants;
    }

    private static List<Grant> ofPoliticians() {
        String group = Groups.POLITICIANS;
        return List.of(
                new Grant(
                        group,
                        Resources.PROCESS_DEFINITION,
                        STARTED_BY_POLITICIANS,
                        Permissions.READ,
                        Permissions.CREATE_INSTANCE),
                new Grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE));
    }

    /** The tenants keep each secretary within the own boards. */
    private static List<Grant> ofSecretaries() {
        String group = Groups.BOARD_SECRETARIES;
        List<Grant> grants = new ArrayList<>(List.of(
                new Grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                new Grant(
                        group,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                        ProcessDefinitionPermissions.TASK_ASSIGN,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE),
                new Grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE),
                new Grant(group, Resources.USER, ANY, Permissions.READ),
                new Grant(group, Resources.GROUP, ANY, Permissions.READ)));
        STARTED_BY_SECRETARIES.forEach(process ->
                grants.add(new Grant(group, Resources.PROCESS_DEFINITION, process, Permissions.CREATE_INSTANCE)));
        return grants;
    }

    private static boolean isSame(Authorization known, Grant grant) {
        return known.getGroupId().equals(grant.group())
                && known.getResourceType() == grant.resource().resourceType()
                && known.getResourceId().equals(grant.id())
                && List.of(grant.permissions()).stream().allMatch(known::isPermissionGranted);
    }

    private void save(Grant grant) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }
}
