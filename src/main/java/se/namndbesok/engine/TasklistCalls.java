package se.namndbesok.engine;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The calls that Camunda's web applications may make, as allow-lists; what is on no list only an administrator may
 * call. Read from the network log of Tasklist and Cockpit 7.24.
 */
final class TasklistCalls {

    static final String ENGINE = "/camunda/api/engine/engine/*";

    private TasklistCalls() {}

    /** What everybody's Tasklist needs: see filters and own tasks, claim, submit, start a process, own password. */
    static RequestMatcher ofEverybody() {
        return new OrRequestMatcher(shared(), tasks(), starts(), people());
    }

    private static RequestMatcher shared() {
        return new OrRequestMatcher(
                Paths.of(GET, "/camunda/api/engine", "/engine", "/engine/", "/version"),
                Paths.of(
                        GET,
                        "/camunda/api",
                        "/admin/auth/user/*",
                        "/tasklist/plugin/**",
                        "/cockpit/plugin/*/static/**"),
                Paths.of(GET, ENGINE, "/filter", "/filter/count", "/filter/*", "/filter/*/list", "/filter/*/count"),
                Paths.of(POST, ENGINE, "/filter/*/list", "/filter/*/count"),
                Paths.of(OPTIONS, ENGINE, "/filter", "/filter/*", "/user", "/group"));
    }

    private static RequestMatcher tasks() {
        String task = ENGINE + "/task";
        return new OrRequestMatcher(
                Paths.of(GET, task, "", "/count", "/*", "/*/form", "/*/deployed-form", "/*/form-variables"),
                Paths.of(GET, task, "/*/identity-links"),
                Paths.of(GET, ENGINE, "/history/user-operation", "/history/user-operation/count"),
                Paths.of(POST, task, "", "/count", "/*/claim", "/*/unclaim", "/*/submit-form"));
    }

    private static RequestMatcher starts() {
        String definition = ENGINE + "/process-definition";
        return new OrRequestMatcher(
                Paths.of(GET, definition, "", "/count", "/*", "/*/xml", "/*/startForm", "/*/deployed-start-form"),
                Paths.of(GET, definition, "/*/form-variables"),
                Paths.of(POST, definition, "/*/submit-form"));
    }

    private static RequestMatcher people() {
        return new OrRequestMatcher(
                Paths.of(GET, ENGINE, "/user/*/profile", "/group", "/group/count", "/tenant", "/identity/groups"),
                Paths.of(GET, ENGINE, "/authorization/check", "/identity/password-policy"),
                Paths.of(POST, ENGINE, "/identity/password-policy", "/group"),
                Paths.of(PUT, ENGINE, "/user/*/credentials"));
    }

    /** What the board secretaries need besides: to see the cases in Cockpit and to hand a task to somebody else. */
    static RequestMatcher ofSecretaries() {
        return new OrRequestMatcher(
                Paths.of(GET, ENGINE, "/**"),
                Paths.any("/camunda/app/cockpit/**"),
                Paths.of(GET, "/camunda/api/cockpit", "/**"),
                Paths.of(POST, "/camunda/api/cockpit/plugin/*/*", cockpitQueries()),
                Paths.of(POST, ENGINE, engineQueries()),
                Paths.of(POST, ENGINE + "/task/*", "/assignee", "/identity-links", "/identity-links/delete"));
    }

    private static String[] cockpitQueries() {
        return new String[] {
            "/process-instance",
            "/process-instance/count",
            "/incident",
            "/incident/count",
            "/process-definition/*/called-process-definitions",
            "/process-instance/*/called-process-instances"
        };
    }

    private static String[] engineQueries() {
        return new String[] {
            "/process-instance",
            "/process-instance/count",
            "/variable-instance",
            "/variable-instance/count",
            "/execution",
            "/execution/count",
            "/job",
            "/job/count",
            "/job-definition",
            "/job-definition/count",
            "/history/process-instance",
            "/history/process-instance/count",
            "/history/activity-instance",
            "/history/activity-instance/count",
            "/history/task",
            "/history/task/count",
            "/history/variable-instance",
            "/history/variable-instance/count",
            "/history/incident",
            "/history/incident/count",
            "/history/job-log",
            "/history/job-log/count",
            "/external-task",
            "/external-task/count",
            "/user",
            "/user/count"
        };
    }

    /** Without permission checks of their own in the engine, or doors to a new administrator: closed to everybody. */
    static RequestMatcher closed() {
        return Paths.any(
                "/camunda/api/admin/setup/**",
                "/camunda/app/admin/*/setup/**",
                ENGINE + "/identity/verify",
                ENGINE + "/*/*/comment/**",
                ENGINE + "/*/*/attachment/**",
                ENGINE + "/deployment/create");
    }
}
