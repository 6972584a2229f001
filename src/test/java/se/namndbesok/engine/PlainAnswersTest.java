package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person is told, and what the log keeps, when a form is refused. */
@ExtendWith(OutputCaptureExtension.class)
class PlainAnswersTest extends GuardedApplication {

    @Test
    @DisplayName("Our own words reach the person alone, and nothing of a refusal is logged")
    void refused(CapturedOutput log) {
        HttpResponse<String> answer = submit("pol-a", newTaskOf("pol-a"), Town.REFUSE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Välj en dag som inte har varit.\\n" + Town.SECRET)
                .doesNotContain("ENGINE")
                .doesNotContain("[[")
                .doesNotContain("code");
        assertThat(log.getAll()).doesNotContain(Town.SECRET).doesNotContain("Välj en dag");
    }

    @Test
    @DisplayName("An unexpected fault shows a number; the log has the number and the place, but no text")
    void broken(CapturedOutput log) {
        HttpResponse<String> answer = submit("pol-a", newTaskOf("pol-a"), Town.BREAK);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Något gick fel.")
                .doesNotContain(Town.SECRET)
                .doesNotContain("ENGINE");
        String number = answer.body().replaceAll("(?s).*Felnummer: (\\d{4}-\\d{4}).*", "$1");
        assertThat(log.getAll())
                .contains("Incident " + number)
                .contains("java.lang.IllegalStateException")
                .doesNotContain(Town.SECRET);
    }

    @Test
    @DisplayName("A task that somebody has already done is said to be done")
    void alreadyDone() {
        Task task = newTaskOf("pol-a");
        assertThat(submit("pol-a", task, "ok").statusCode()).isEqualTo(204);
        HttpResponse<String> again = submit("pol-a", task, "ok");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Uppgiften är redan klar.").doesNotContain("task is null");
    }

    @Test
    @DisplayName("Whoever may not start a case is told so without engine words")
    void start() {
        String definition = visitor("man-a")
                .get(API + "/process-definition?maxResults=9&key=guarded-case")
                .body();
        String id = definition.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer =
                visitor("man-a").post(API + "/process-definition/" + id + "/submit-form", "{\"variables\":{}}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("CREATE_INSTANCE").contains("någon annan");
    }

    private HttpResponse<String> submit(String person, Task task, String answer) {
        return visitor(person)
                .post(
                        API + "/task/" + task.getId() + "/submit-form",
                        "{\"variables\":{\"answer\":{\"value\":\"" + answer + "\"}}}");
    }
}
