package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.namndbesok.engine.Visitor;

/** Tasks on their pages: whose they are, drafts, sessions that end, and what is handed in twice. */
class TaskPagesTest extends PublicPages {

    private static final String SAGA = "on-03";
    private static final String INGA_MAJ = "on-05";
    private static final String STOP = "question=decision&f.decision=STOP";
    private static final Pattern FIELD = Pattern.compile("name=\"(author|page|draft)\" value=\"([^\"]*)\"");

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationContext beans;

    /** Saga begins to book; the address of her task. */
    private String booking() {
        HttpResponse<String> answer = visitor(SAGA).handIn("/besok/boka", "uppdrag=ka-1");
        assertThat(answer.statusCode()).isEqualTo(302);
        return path(answer);
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("https?://[^/]+", "");
    }

    /** What the page of a task sends besides the answers. */
    private static String hidden(String html) {
        StringBuilder fields = new StringBuilder();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            fields.append(field.group(1)).append('=').append(field.group(2)).append('&');
        }
        return fields.toString();
    }

    private static String opened(Visitor person, String task) {
        HttpResponse<String> page = person.get(task);
        assertThat(page.statusCode()).isEqualTo(200);
        return hidden(page.body());
    }

    @Test
    @DisplayName("The calendar has the last day of what is to be done now, not of what waits for its day")
    void lastDays() {
        String id = booking().replaceFirst(".*/", "");
        assertThat(visitor(SAGA).get("/kalender").body()).contains("Sista dag: Boka besök");
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        task.setFollowUpDate(task.getDueDate());
        tasks.saveTask(task);
        assertThat(visitor(SAGA).get("/kalender").body()).doesNotContain("Sista dag: Boka besök");
    }

    @Test
    @DisplayName("Two presses begin one booking, of the chosen unit; of somebody else's unit there is none")
    void begins() {
        String task = booking();
        assertThat(booking()).isEqualTo(task);
        assertThat(visitor(SAGA).get(task).body()).contains("<option value=\"ka-1\" selected=\"selected\">Eklunden");
        assertThat(visitor("sn-05").handIn("/besok/boka", "uppdrag=ka-1").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "Somebody else's task, an unknown one and one of another board are not there; a task that I did is done")
    void notMine() {
        String task = booking();
        for (String person : List.of(INGA_MAJ, "sn-05", "ellinor.vassmyr", "osten.vretmyr", "admin")) {
            assertThat(visitor(person).get(task).statusCode()).as(person).isEqualTo(404);
            for (String action : List.of("", "/utkast", "/fragor", "/ta")) {
                assertThat(visitor(person).handIn(task + action, STOP).statusCode())
                        .as(person + action)
                        .isEqualTo(404);
            }
        }
        assertThat(path(visitor(SAGA).get(task + "/utkast"))).isEqualTo(task);
        assertThat(visitor(SAGA).get("/uppgifter/finns-inte").body()).contains("Uppgiften finns inte hos dig");
        assertThat(visitor(SAGA)
                        .handIn(task, opened(visitor(SAGA), task) + STOP)
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = visitor(SAGA).get(task);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Uppgiften är redan klar");
    }

    @Test
    @DisplayName("Handed in twice at the same moment, exactly one counts, and the other is told")
    void twice() {
        String task = booking();
        String fields = "_csrf=" + visitor(SAGA).csrf() + "&" + opened(visitor(SAGA), task) + STOP;
        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(
                        () -> visitor(SAGA).form(task, fields).statusCode()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 409);
        assertThat(visitor(SAGA).form(task, fields).body()).contains("Uppgiften är redan klar");
    }

    @Test
    @DisplayName(
            "What is wrong stands at its field, and what was typed is kept; a question not asked before is asked first")
    void refused() {
        String task = booking();
        String start = opened(visitor(SAGA), task);
        HttpResponse<String> more = visitor(SAGA).handIn(task, start + "question=decision&f.decision=BOOK");
        assertThat(more.body()).contains("Ditt svar leder till fler frågor").contains("f.minutes");
        String asked = "question=decision&question=assignment&question=time1&question=time2&question=time3"
                + "&question=minutes&question=attendees&question=adaptation&question=message";
        HttpResponse<String> refused = visitor(SAGA)
                .handIn(
                        task,
                        start + asked + "&f.decision=BOOK&f.time1=2027-05-03&f.minutes=lite"
                                + "&f.message=%3Cb%3EHej%3C%2Fb%3E");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#f-assignment\"", "href=\"#f-time1\"", "href=\"#f-minutes\"")
                .contains("Förslag 1: dag: fyll i både dag och klockslag.")
                .contains("id=\"fault-minutes\"", "value=\"lite\"")
                .contains("&lt;b&gt;Hej&lt;/b&gt;");
        assertThat(visitor(SAGA).get(task).body()).contains("&lt;b&gt;Hej&lt;/b&gt;");
    }

    @Test
    @DisplayName(
            "A draft is its author's, is deleted when the task is handed in, and an older page gets 409 with both versions")
    void drafts() {
        String task = booking();
        String phone = opened(visitor(SAGA), task);
        String desk = opened(visitor(SAGA), task);
        assertThat(visitor(SAGA)
                        .handIn(task + "/utkast", phone + typed("Från telefonen"))
                        .body())
                .contains("Sparat 10.00");
        assertThat(visitor(SAGA).get(task).body()).contains("Från telefonen");
        for (String action : List.of("/utkast", "")) {
            HttpResponse<String> stale = visitor(SAGA).handIn(task + action, desk + typed("Från datorn"));
            assertThat(stale.statusCode()).isEqualTo(409);
            assertThat(stale.body()).contains("Det finns en nyare version", "Från telefonen", "Från datorn");
        }
        assertThat(visitor(SAGA)
                        .handIn(task + "/utkast", phone + typed("Mer från telefonen"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor(SAGA).handIn(task, phone + STOP).statusCode()).isEqualTo(302);
        assertThat(database.sql("select count(*) from page_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String typed(String message) {
        return "question=decision&f.decision=BOOK&question=message&f.message=" + message.replace(" ", "+");
    }

    @Test
    @DisplayName(
            "A session that ends while one writes loses nothing, shows it to nobody else, and takes nothing from elsewhere")
    void endedSession() {
        String task = booking();
        String page = opened(visitor(SAGA), task);
        Visitor later = Visitor.anonymous(port);
        assertThat(path(later.form(task, page + typed("Skrivet för sent")))).isEqualTo("/inloggning?slut");
        assertThat(path(later.logIn(SAGA, PASSWORD))).isEqualTo(task);
        assertThat(later.get(task).body()).contains("Det du skrev finns kvar", "Skrivet för sent");
        assertThat(visitor(SAGA).get(task).body()).contains("Skrivet för sent");

        Visitor shared = Visitor.anonymous(port);
        shared.form(task, page + typed("Hemligt"));
        shared.logIn(INGA_MAJ, PASSWORD);
        assertThat(shared.get(task).statusCode()).isEqualTo(404);
        Visitor foreign = Visitor.anonymous(port).fromAnotherSite();
        assertThat(foreign.form(task, page + typed("Planterat")).statusCode()).isEqualTo(403);
        assertThat(visitor(SAGA).get(task).body()).doesNotContain("Hemligt", "Planterat");
    }
}
