package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.AccessTable;

/** Who reaches the engine by which path; what access.txt does not name for somebody is shut for that person. */
class AccessMatrixTest extends GuardedApplication {

    private static final List<String> EVERYBODY =
            List.of("anonymous", "pol-a", "pol-b", "chair-a", "man-a", "sec-a", "sec-b", "admin");
    private static final String LOGGED_IN = "pol-a pol-b chair-a man-a sec-a sec-b admin";
    private static final String STAFF = "sec-a sec-b admin";

    @Test
    @DisplayName("Under the web applications only Tasklist's own calls are open to everybody")
    void webApplications() {
        Task task = newTask();
        SoftAssertions all = new SoftAssertions();
        AccessTable.lines("engine").forEach(line -> check(line.replaceFirst(" ", " " + API), task, all));
        all.assertAll();
    }

    @Test
    @DisplayName("/engine-rest is for administrators and programs only, in both forms of its paths")
    void engineRest() {
        Task task = newTask();
        SoftAssertions all = new SoftAssertions();
        for (String root : List.of("/engine-rest", "/engine-rest/engine/default")) {
            AccessTable.lines("engine").stream()
                    .map(line -> line.contains("| nobody") && !line.contains("deployment")
                            ? line
                            : line.substring(0, line.indexOf('|')) + "| admin")
                    .forEach(line -> check(line.replaceFirst(" ", " " + root), task, all));
        }
        all.assertAll();
    }

    @Test
    @DisplayName("Every door beside the pages, for every kind of person")
    void doors() {
        SoftAssertions all = new SoftAssertions();
        Task task = newTask();
        AccessTable.lines("doors").forEach(line -> check(line, task, all));
        all.assertAll();
    }

    @Test
    @DisplayName("Tricks with the path open nothing")
    void tricks() {
        String task = newTask().getId();
        for (String path : List.of(
                API + "/task/" + task + ";a=b/comment",
                API + "//task/" + task + "/comment",
                API + "/task/" + task + "/comment/",
                API + "/task/" + task + "/%63omment",
                API + "/task/" + task + "/comment%2f",
                "/camunda/api/engine/engine/../engine/default/task/" + task + "/comment",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/admin/setup;x/default/user/create")) {
            HttpResponse<String> answer = visitor("sec-a").get(path);
            assertThat(answer.statusCode()).as(path).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).as(path).doesNotContain("\"message\"");
        }
    }

    private void check(String line, Task task, SoftAssertions all) {
        String[] parts = line.split(" *\\| ");
        String[] call = parts[0].split(" ");
        String path = call[1].replace("{task}", task.getId()).replace("{case}", task.getProcessInstanceId());
        Set<String> allowed = allowed(parts[1]);
        for (String person : EVERYBODY) {
            // Only whether the call gets past the rules; an empty or foreign body changes nothing.
            String body = call[0].equals("GET") || call[0].equals("DELETE") ? null : "[]";
            if (call[0].equals("DELETE") || call[0].equals("PUT")) {
                path = path.replace("pol-a", "nobody-there");
            }
            boolean shut = isShut(visitor(person).send(call[0], path, body, "application/json"));
            all.assertThat(!shut).as("%s %s as %s", call[0], path, person).isEqualTo(allowed.contains(person));
        }
    }

    private static Set<String> allowed(String words) {
        List<String> people = new ArrayList<>();
        for (String word : words.trim().split(" ")) {
            people.addAll(Arrays.asList(
                    switch (word) {
                        case "logged-in" -> LOGGED_IN.split(" ");
                        case "staff" -> STAFF.split(" ");
                        case "nobody" -> new String[0];
                        default -> new String[] {word};
                    }));
        }
        return Set.copyOf(people);
    }
}
