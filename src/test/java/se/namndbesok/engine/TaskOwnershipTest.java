package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A task belongs to one person at a time. */
class TaskOwnershipTest extends GuardedApplication {

    @Test
    @DisplayName("The assignee sees and completes the task; nobody else of the board or of another does")
    void assignee() {
        Task task = newTaskOf("pol-a");
        assertThat(read("pol-a", task)).isEqualTo(200);
        for (String other : new String[] {"pol-b", "man-a", "chair-a", "sec-b"}) {
            assertThat(read(other, task)).as(other).isEqualTo(404);
            assertThat(submit(other, task).statusCode()).as(other).isGreaterThanOrEqualTo(400);
        }
        assertThat(submit("pol-a", task).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("A former assignee can neither see nor complete the task, nor read its variables")
    void formerAssignee() {
        Task task = newTaskOf("pol-a");
        assertThat(read("pol-a", task)).isEqualTo(200);
        tasks.setAssignee(task.getId(), "chair-a");
        assertThat(read("pol-a", task)).isEqualTo(404);
        assertThat(visitor("pol-a")
                        .get(API + "/task/" + task.getId() + "/form-variables")
                        .statusCode())
                .isEqualTo(403);
        assertThat(submit("pol-a", task).statusCode()).isEqualTo(403);
        assertThat(submit("chair-a", task).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("A candidate must claim before completing")
    void candidate() {
        Task task = newTask();
        HttpResponse<String> unclaimed = submit("sec-a", task);
        assertThat(unclaimed.statusCode()).isEqualTo(403);
        assertThat(unclaimed.body()).contains("Uppgiften hör till någon annan.");
        assertThat(claim("sec-a", task).statusCode()).isEqualTo(204);
        assertThat(claim("sec-a2", task).body()).contains("Uppgiften hör till någon annan.");
        assertThat(submit("sec-a2", task).statusCode()).isEqualTo(403);
        assertThat(submit("sec-a", task).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("A candidate who is taken off the list loses the task")
    void formerCandidate() {
        Task task = newTask();
        tasks.addCandidateUser(task.getId(), "man-a");
        tasks.addCandidateGroup(task.getId(), "politicians");
        assertThat(read("man-a", task)).isEqualTo(200);
        assertThat(read("pol-a", task)).isEqualTo(200);
        tasks.deleteCandidateUser(task.getId(), "man-a");
        tasks.deleteCandidateGroup(task.getId(), "politicians");
        assertThat(read("man-a", task)).isEqualTo(404);
        assertThat(read("pol-a", task)).isEqualTo(404);
    }

    @Test
    @DisplayName("A secretary sees the cases of the own board only and may hand over a task, but never completes it")
    void boards() {
        Task task = newTaskOf("pol-a");
        assertThat(read("sec-a", task)).isEqualTo(200);
        assertThat(visitor("sec-b")
                        .get(API + "/process-instance?maxResults=9&processInstanceIds=" + task.getProcessInstanceId())
                        .body())
                .isEqualTo("[]");
        assertThat(visitor("sec-b")
                        .get(API + "/history/variable-instance?maxResults=9&processInstanceId="
                                + task.getProcessInstanceId())
                        .body())
                .isEqualTo("[]");
        assertThat(submit("sec-a", task).statusCode()).isEqualTo(403);
        assertThat(visitor("sec-a")
                        .post(API + "/task/" + task.getId() + "/assignee", "{\"userId\":\"chair-a\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(read("pol-a", task)).isEqualTo(404);
    }

    private int read(String person, Task task) {
        return visitor(person).get(API + "/task/" + task.getId()).statusCode();
    }

    private HttpResponse<String> submit(String person, Task task) {
        return visitor(person).post(API + "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}");
    }

    private HttpResponse<String> claim(String person, Task task) {
        return visitor(person).post(API + "/task/" + task.getId() + "/claim", "{\"userId\":\"" + person + "\"}");
    }
}
