package se.namndbesok.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.Texts;

/** The lists of tasks to the left in Tasklist, the same for everybody; the first one opens first. */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String NOW = "${now()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Texts texts;

    TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations, Texts texts) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.texts = texts;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void make() {
        save("mine", 1, query().taskAssigneeExpression(ME).followUpBeforeOrNotExistentExpression(NOW));
        save("ourGroups", 2, query().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned());
        save("overdue", 3, mineOrOurs().dueBeforeExpression(NOW));
        save("later", 4, query().taskAssigneeExpression(ME).followUpAfterExpression(NOW));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery();
    }

    private TaskQuery mineOrOurs() {
        return query().or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void save(String key, int priority, TaskQuery query) {
        String name = texts.get("page.filter." + key);
        Filter known = filters.createTaskFilterQuery().filterName(name).singleResult();
        Filter filter = known == null ? filters.newTaskFilter(name) : known;
        filter.setQuery(query);
        filter.setProperties(properties(texts.get("page.filter." + key + ".description"), priority));
        filters.saveFilter(filter);
        if (known == null) {
            letEverybodyRead(filter.getId());
        }
    }

    /** The columns are task-local variables; Tasklist shows nothing for a task that lacks one, and the last day by itself. */
    private Map<String, Object> properties(String description, int priority) {
        return Map.of(
                "description",
                description,
                "priority",
                priority,
                "color",
                "#1b4f72",
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(column("unitName"), column("visitDay")));
    }

    private Map<String, String> column(String variable) {
        return Map.of("name", variable, "label", texts.get("page.filter.column." + variable));
    }

    private void letEverybodyRead(String filterId) {
        Authorization read = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        read.setUserId(Authorization.ANY);
        read.setResource(Resources.FILTER);
        read.setResourceId(filterId);
        read.addPermission(Permissions.READ);
        authorizations.saveAuthorization(read);
    }
}
