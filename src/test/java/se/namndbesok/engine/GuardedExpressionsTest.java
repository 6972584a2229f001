package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-109432: expressions sent with a query must not be evaluated. */
class GuardedExpressionsTest extends GuardedApplication {

    private static final String ATTACK = "${touched.incrementAndGet()}";

    @Autowired
    FilterService filters;

    @Autowired
    AtomicInteger touched;

    private static List<String> expressionFields() {
        return Arrays.stream(TaskQueryDto.class.getDeclaredFields())
                .map(field -> field.getName())
                .filter(name -> name.endsWith("Expression"))
                .toList();
    }

    @Test
    @DisplayName("No expression field of a task query is evaluated, by any of the ways to send one")
    void everyFieldAndWay() throws Exception {
        ObjectMapper json = new ObjectMapper();
        String filter = filters.createTaskFilterQuery()
                .filterName("Mina uppgifter")
                .singleResult()
                .getId();
        SoftAssertions all = new SoftAssertions();
        assertThat(expressionFields()).hasSizeGreaterThanOrEqualTo(18);
        for (String field : expressionFields()) {
            String query = json.writeValueAsString(Map.of(field, ATTACK));
            String or = json.writeValueAsString(Map.of("orQueries", List.of(Map.of(field, ATTACK))));
            for (String path :
                    List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
                for (String body : List.of(query, or)) {
                    touched.set(0);
                    HttpResponse<String> answer = visitor("pol-a").post(API + path, body);
                    all.assertThat(touched.get()).as(path + body).isZero();
                    all.assertThat(answer.statusCode()).as(path + body).isGreaterThanOrEqualTo(400);
                }
            }
        }
        all.assertAll();
    }

    @Test
    @DisplayName("An expression that starts like an allowed one is refused too")
    void nearlySafe() {
        for (String expression : List.of(
                "${currentUser()}${touched.incrementAndGet()}",
                "${currentUser().getClass()}",
                "#{touched.incrementAndGet()}",
                "x${currentUser()}",
                "${dateTime().plusDays(touched.incrementAndGet())}")) {
            touched.set(0);
            visitor("pol-a").post(API + "/task", "{\"orQueries\":[{\"assigneeExpression\":\"" + expression + "\"}]}");
            assertThat(touched.get()).as(expression).isZero();
        }
    }

    @Test
    @DisplayName("An expression in a stored filter is refused when the filter is used")
    void storedFilter() {
        var filter = filters.newTaskFilter("attack");
        filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression(ATTACK));
        filters.saveFilter(filter);
        touched.set(0);
        try {
            assertThat(visitor("admin")
                            .get(API + "/filter/" + filter.getId() + "/list")
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(touched.get()).isZero();
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }
}
