package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists in Tasklist, asked for as Tasklist asks. */
class TaskFiltersTest extends GuardedApplication {

    @Autowired
    FilterService filters;

    @Autowired
    TaskFilters making;

    @Autowired
    Grants granting;

    @Autowired
    AuthorizationService authorizations;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    @DisplayName("Mina uppgifter: mine, unless they wait; Kommande: those that wait")
    void mine() throws Exception {
        Task now = newTaskOf("pol-a");
        Task later = newTaskOf("pol-a");
        later = tasks.createTaskQuery().taskId(later.getId()).singleResult();
        later.setFollowUpDate(days(3));
        tasks.saveTask(later);
        assertThat(in("Mina uppgifter", "pol-a")).contains(now.getId()).doesNotContain(later.getId());
        assertThat(in("Kommande", "pol-a")).contains(later.getId()).doesNotContain(now.getId());
        assertThat(in("Mina uppgifter", "chair-a")).doesNotContain(now.getId());
    }

    @Test
    @DisplayName("Min grupps uppgifter: what somebody of my group and board may take")
    void group() throws Exception {
        Task open = newTask();
        assertThat(in("Min grupps uppgifter", "sec-a")).contains(open.getId());
        assertThat(in("Min grupps uppgifter", "sec-b")).doesNotContain(open.getId());
        assertThat(in("Min grupps uppgifter", "pol-a")).doesNotContain(open.getId());
        tasks.setAssignee(open.getId(), "sec-a2");
        assertThat(in("Min grupps uppgifter", "sec-a")).doesNotContain(open.getId());
    }

    @Test
    @DisplayName("Försenade: mine or my group's, past the last day")
    void overdue() throws Exception {
        Task mine = due(newTaskOf("sec-a"), -1);
        Task ours = due(newTask(), -1);
        Task inTime = due(newTaskOf("sec-a"), 1);
        Task foreign = due(newTaskOf("pol-a"), -1);
        assertThat(in("Försenade", "sec-a"))
                .contains(mine.getId(), ours.getId())
                .doesNotContain(inTime.getId(), foreign.getId());
        assertThat(in("Försenade", "pol-a")).contains(foreign.getId()).doesNotContain(ours.getId());
    }

    @Test
    @DisplayName("The columns show the task's own variables to its assignee, and not those of the case")
    void columns() throws Exception {
        Task task = newTaskOf("pol-a");
        tasks.setVariableLocal(task.getId(), "unitName", "Björkbacken");
        String list = list("Mina uppgifter", "pol-a");
        assertThat(list).contains("Björkbacken").doesNotContain(Town.SECRET);
        JsonNode filter = json.readTree(visitor("pol-a")
                .get(API + "/filter/" + filter("Mina uppgifter").getId())
                .body());
        assertThat(filter.path("properties").path("variables").toString())
                .contains("\"Enhet\"")
                .contains("\"Besöksdag\""); // the last day stands on every card as it is
    }

    @Test
    @DisplayName("A second start makes nothing twice")
    void again() {
        long before = filters.createFilterQuery().count();
        long granted = authorizations.createAuthorizationQuery().count();
        making.make();
        granting.grant();
        assertThat(filters.createFilterQuery().count()).isEqualTo(before);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(granted);
    }

    @Test
    @DisplayName("Nobody but the administrators is granted a batch or a deployment")
    void neverGranted() {
        for (Resources resource : List.of(Resources.BATCH, Resources.DEPLOYMENT, Resources.AUTHORIZATION)) {
            assertThat(authorizations
                            .createAuthorizationQuery()
                            .resourceType(resource)
                            .list())
                    .allMatch(grant -> Groups.ADMINISTRATORS.equals(grant.getGroupId()));
        }
    }

    private List<String> in(String filter, String person) throws Exception {
        List<String> ids = new ArrayList<>();
        json.readTree(list(filter, person))
                .path("_embedded")
                .path("task")
                .forEach(task -> ids.add(task.path("id").asText()));
        return ids;
    }

    private String list(String filter, String person) {
        String path = API + "/filter/" + filter(filter).getId() + "/list?firstResult=0&maxResults=500";
        return visitor(person).hal(path, "{}").body();
    }

    private Filter filter(String name) {
        return filters.createTaskFilterQuery().filterName(name).singleResult();
    }

    private Task due(Task task, int days) {
        Task current = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        current.setDueDate(days(days));
        tasks.saveTask(current);
        return current;
    }

    private static Date days(int days) {
        return Date.from(Instant.now().plus(days, ChronoUnit.DAYS));
    }
}
