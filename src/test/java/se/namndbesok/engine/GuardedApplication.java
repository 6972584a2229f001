package se.namndbesok.engine;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import se.namndbesok.NoRounds;

/** The whole application on a port, started once for all tests of the guards. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:guarded;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "namndbesok.mail.paused=true",
            "namndbesok.demo.password=" + Town.PASSWORD,
            "NAMNDBESOK_ADMIN_PASSWORD=" + Town.ADMIN_PASSWORD,
            "COOKIE_SECURE=false"
        })
@Import({Town.class, NoRounds.class})
abstract class GuardedApplication {

    static final String API = "/camunda/api/engine/engine/default";

    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService cases;

    @Autowired
    TaskService tasks;

    Visitor visitor(String user) {
        return VISITORS.computeIfAbsent(user, id -> switch (id) {
            case "anonymous" -> Visitor.anonymous(port);
            case "admin" -> Visitor.loggedIn(port, id, Town.ADMIN_PASSWORD);
            default -> Visitor.loggedIn(port, id, Town.PASSWORD);
        });
    }

    @AfterEach
    void everyCaseIsOver() {
        cases.createProcessInstanceQuery().list().forEach(it -> cases.deleteProcessInstance(it.getId(), "looked at"));
    }

    /** A fresh case of board OMS; its task is open to the secretaries. */
    Task newTask() {
        String id = cases.startProcessInstanceByKey("guarded-case", Map.of("boardId", "OMS", "secret", Town.SECRET))
                .getId();
        return tasks.createTaskQuery().processInstanceId(id).singleResult();
    }

    Task newTaskOf(String assignee) {
        Task task = newTask();
        tasks.setAssignee(task.getId(), assignee);
        return task;
    }

    /** Refused before the engine was asked: not logged in, or not on the list of that person. */
    static boolean isShut(HttpResponse<String> answer) {
        boolean toLogin = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/inloggning");
        boolean byTheEngine = answer.body().contains("\"type\":");
        return toLogin || (answer.statusCode() == 401 || answer.statusCode() == 403) && !byTheEngine;
    }
}
