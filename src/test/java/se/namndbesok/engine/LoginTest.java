package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginTest extends GuardedApplication {

    @Test
    @DisplayName("Whoever opens a page is taken to the Swedish login page and back to that page")
    void backToThePage() {
        Visitor visitor = Visitor.anonymous(port);
        assertThat(visitor.get(Visitor.TASKLIST).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/inloggning"));
        assertThat(visitor.get("/inloggning").body())
                .contains("lang=\"sv\"")
                .contains("<label for=\"username\">Användarnamn</label>");
        assertThat(location(visitor.logIn("guest", Town.PASSWORD))).endsWith(Visitor.TASKLIST);
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"guest\"")
                .contains("tasklist")
                .doesNotContain("cockpit");
    }

    @Test
    @DisplayName("A wrong password and an unknown user get the same answer")
    void noEnumeration() {
        String wrong = location(Visitor.anonymous(port).logIn("guest-c", "fel"));
        String unknown = location(Visitor.anonymous(port).logIn("nobody", "fel"));
        assertThat(wrong).isEqualTo(unknown).endsWith("/inloggning?fel");
        assertThat(Visitor.anonymous(port).get("/inloggning?fel").body()).contains("role=\"alert\"");
    }

    @Test
    @DisplayName("A stranger cannot lock an account for good: after many wrong passwords it is delayed, not locked")
    void noLock() {
        assertThat(engineLimit()).isGreaterThanOrEqualTo(1000);
    }

    @Test
    @DisplayName("The login form needs the page's own token")
    void csrf() {
        assertThat(Visitor.anonymous(port)
                        .form("/inloggning", "username=guest&password=" + Town.PASSWORD)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Tasklist's own login form works after a session has ended, but not from another site")
    void tasklistForm() {
        String path = "/camunda/api/admin/auth/user/default/login/tasklist";
        Visitor visitor = Visitor.loggedIn(port, "guest", Town.PASSWORD);
        assertThat(visitor.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);
        assertThat(visitor.form(path, "username=guest&password=fel").statusCode())
                .isEqualTo(401);
        assertThat(location(visitor.form(path, "username=guest-b&password=Ekbrunna-2027%21")))
                .endsWith("/camunda/api/admin/auth/user/default");
        assertThat(visitor.get("/camunda/api/admin/auth/user/default").body()).contains("guest-b");
        Visitor foreign = Visitor.anonymous(port);
        foreign.form(path, "username=guest-b&password=Ekbrunna-2027%21");
        assertThat(foreign.get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("The session id changes at login")
    void newSession() {
        Visitor visitor = Visitor.anonymous(port);
        visitor.get(Visitor.TASKLIST);
        String before = visitor.cookie("NBSESSION").orElseThrow();
        visitor.logIn("guest", Town.PASSWORD);
        assertThat(visitor.cookie("NBSESSION"))
                .hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
    }

    @Test
    @DisplayName("Own pages carry a strict content policy and are never framed")
    void headers() {
        HttpResponse<String> own = visitor("anonymous").get("/inloggning");
        assertThat(own.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(own.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(own.headers().firstValue("Content-Language")).hasValue("sv");
    }

    @Test
    @DisplayName("However busy the server, a page of Camunda's carries the script nonce of its own header")
    void nonce() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(4);
        AtomicBoolean busy = new AtomicBoolean(true);
        for (String other : List.of("chair-a", "man-a", "sec-a", "sec-b")) {
            Visitor visitor = visitor(other);
            others.submit(() -> {
                while (busy.get()) {
                    visitor.get(API + "/filter/count");
                }
            });
        }
        int different = 0;
        for (int load = 0; load < 200; load++) {
            different += isNonceTheSame(visitor("pol-a").get(Visitor.TASKLIST)) ? 0 : 1;
        }
        busy.set(false);
        others.shutdown();
        assertThat(others.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(different).isZero();
    }

    private static boolean isNonceTheSame(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");
        return page.body().contains("nonce=\"" + nonce + "\"")
                && !page.body().replace("nonce=\"" + nonce + "\"", "").contains("nonce=\"");
    }

    @Test
    @DisplayName("Whoever asked for no page comes to the start page, in the common frame")
    void start() {
        Visitor guest = Visitor.anonymous(port);
        assertThat(location(guest.logIn("chair-a", Town.PASSWORD))).endsWith(":" + port + "/");
        assertThat(guest.get("/").body()).contains("href=\"#innehall\"", "aria-current=\"page\"", Visitor.TASKLIST);
    }

    private int engineLimit() {
        return ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                        org.camunda.bpm.engine.ProcessEngines.getDefaultProcessEngine()
                                .getProcessEngineConfiguration())
                .getLoginMaxAttempts();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
