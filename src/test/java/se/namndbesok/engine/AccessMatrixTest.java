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

/** Who reaches the engine by which path; what is not named here for somebody is shut for that person. */
class AccessMatrixTest extends GuardedApplication {

    private static final List<String> EVERYBODY =
            List.of("anonymous", "pol-a", "pol-b", "man-a", "sec-a", "sec-b", "admin");
    private static final String LOGGED_IN = "pol-a pol-b man-a sec-a sec-b admin";
    private static final String STAFF = "sec-a sec-b admin";

    /** Under Camunda's web applications: method, path, who gets through. */
    private static final String WEB =
            """
            GET /task/{task} | logged-in
            GET /task/{task}/form | logged-in
            GET /process-definition | logged-in
            POST /task/{task}/claim | logged-in
            POST /task/{task}/submit-form | logged-in
            GET /task/{task}/variables | staff
            GET /process-instance/{case}/variables | staff
            GET /history/process-instance | staff
            POST /history/process-instance | staff
            GET /user | staff
            POST /task/{task}/assignee | staff
            POST /task/{task}/complete | admin
            POST /task/{task}/resolve | admin
            POST /task/{task}/delegate | admin
            POST /task/{task}/variables | admin
            PUT /task/{task}/variables/x | admin
            POST /task/{task}/localVariables | admin
            PUT /task/{task}/localVariables/x | admin
            POST /task/{task}/bpmnError | admin
            POST /task/{task}/bpmnEscalation | admin
            POST /task/create | admin
            PUT /task/{task} | admin
            DELETE /task/{task} | admin
            POST /process-instance/{case}/modification | admin
            POST /process-instance/{case}/variables | admin
            PUT /process-instance/{case}/variables/x | admin
            PUT /process-instance/{case}/suspended | admin
            DELETE /process-instance/{case} | admin
            POST /process-definition/key/guarded-case/start | admin
            POST /process-definition/key/guarded-case/submit-form | admin
            POST /message | admin
            POST /signal | admin
            POST /modification/execute | admin
            POST /migration/execute | admin
            POST /execution/{case}/signal | admin
            POST /execution/{case}/localVariables | admin
            PUT /job/x/retries | admin
            POST /filter/create | admin
            PUT /filter/x | admin
            POST /authorization/create | admin
            POST /user/create | admin
            PUT /user/pol-a/profile | admin
            DELETE /user/pol-a | admin
            PUT /group/politicians/members/pol-b | admin
            POST /deployment/create | nobody
            POST /identity/verify | nobody
            GET /task/{task}/comment | nobody
            GET /task/{task}/comment/x | nobody
            POST /task/{task}/comment/create | nobody
            GET /task/{task}/attachment | nobody
            GET /task/{task}/attachment/x/data | nobody
            POST /task/{task}/attachment/create | nobody
            DELETE /task/{task}/attachment/x | nobody
            GET /process-instance/{case}/comment | nobody
            """;

    /** The whole application: method, path, who gets through. */
    private static final String PAGES =
            """
            GET /inloggning | anonymous logged-in
            GET /css/namndbesok.css | anonymous logged-in
            GET /blankett/x | anonymous logged-in
            GET /kontaktpolitiker | anonymous logged-in
            GET /kontaktpolitiker.json | anonymous logged-in
            GET /kontaktpolitiker/x | anonymous logged-in
            GET /favicon.ico | anonymous logged-in
            GET /tillganglighet | anonymous logged-in
            GET /webjars/htmx.org/2.0.8/dist/htmx.min.js | anonymous logged-in
            GET /actuator/health/liveness | anonymous logged-in
            GET /actuator/env | nobody
            GET / | logged-in
            GET /camunda/app/tasklist/default/ | logged-in
            GET /camunda/app/welcome/default/ | logged-in
            GET /camunda/app/cockpit/default/ | staff
            GET /camunda/app/admin/default/ | admin
            GET /drift | admin
            GET /kalender | logged-in
            GET /tackning | logged-in
            GET /rapporter | logged-in
            GET /rapporter/x | logged-in
            GET /kalender/manad | logged-in
            GET /kalender/flode/x.ics | anonymous logged-in
            GET /dokument/x | logged-in
            GET /papper | logged-in
            GET /uppgifter | logged-in
            GET /uppgifter/x | logged-in
            GET /besok/x | logged-in
            GET /registret | logged-in
            GET /registret/x | logged-in
            GET /registret/x/x | logged-in
            GET /registret/x/andra/x | logged-in
            GET /registret/x/tabell/x | logged-in
            GET /registret/inlasning | logged-in
            GET /registret/filer/0 | logged-in
            GET /enheter/x | logged-in
            GET /webjars/camunda/x | nobody
            GET /demo/x | nobody
            GET /demo/klocka | nobody
            POST /demo/klocka | nobody
            GET /h2-console | nobody
            GET /anything | nobody
            POST /camunda/api/admin/setup/default/user/create | nobody
            GET /camunda/app/admin/default/setup/ | nobody
            GET /camunda/api/admin/plugin/adminPlugins/default/x | admin
            GET /camunda/api/cockpit/plugin/base/default/process-definition | staff
            """;

    @Test
    @DisplayName("Under the web applications only Tasklist's own calls are open to everybody")
    void webApplications() {
        Task task = newTask();
        SoftAssertions all = new SoftAssertions();
        WEB.lines().forEach(line -> check(line.replaceFirst(" ", " " + API), task, all));
        all.assertAll();
    }

    @Test
    @DisplayName("/engine-rest is for administrators and programs only, in both forms of its paths")
    void engineRest() {
        Task task = newTask();
        SoftAssertions all = new SoftAssertions();
        for (String root : List.of("/engine-rest", "/engine-rest/engine/default")) {
            WEB.lines()
                    .map(line -> line.contains("| nobody") && !line.contains("deployment")
                            ? line
                            : line.substring(0, line.indexOf('|')) + "| admin")
                    .forEach(line -> check(line.replaceFirst(" ", " " + root), task, all));
        }
        all.assertAll();
    }

    @Test
    @DisplayName("Every page and door of the application, for every kind of person")
    void pages() {
        SoftAssertions all = new SoftAssertions();
        Task task = newTask();
        PAGES.lines().forEach(line -> check(line, task, all));
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
        String[] parts = line.split(" ?\\| ");
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
