package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.Namndbesok;

/** There is always an administrator, and nobody can become one from outside (CVE-2026-77226). */
class FirstAdministratorTest extends GuardedApplication {

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Test
    @DisplayName("Without an administrator and without a password the application refuses to start, in one sentence")
    void refusal() throws Exception {
        // In a process of its own: Camunda keeps its engines in static places, and the other tests need theirs.
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                Namndbesok.class.getName(),
                "--spring.datasource.url=jdbc:h2:mem:without",
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false");
        start.environment().remove("NAMNDBESOK_ADMIN_PASSWORD");
        Process application = start.redirectErrorStream(true).start();
        // An application that starts all the same would run for ever.
        application.onExit().orTimeout(2, TimeUnit.MINUTES).whenComplete((over, late) -> application.destroyForcibly());
        String log = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(application.waitFor()).isEqualTo(1);
        assertThat(log)
                .contains("NAMNDBESOK_ADMIN_PASSWORD är inte satt")
                .contains("NAMNDBESOK_ADMIN_PASSWORD is not set")
                .doesNotContain("at se.namndbesok");
    }

    /** Without the test runner's own jar, which names every entry once more. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("surefire"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    @DisplayName("A weak password is refused with a sentence of its own, and makes no user")
    void weak() {
        FirstAdministrator first = new FirstAdministrator(identities, authorizations, "second", "hemligt");
        identities.deleteMembership("admin", Groups.ADMINISTRATORS);
        try {
            assertThatThrownBy(first::afterSingletonsInstantiated)
                    .isInstanceOf(NoAdministrator.class)
                    .hasMessageContaining("för svagt");
            assertThat(identities.createUserQuery().userId("second").count()).isZero();
        } finally {
            identities.createMembership("admin", Groups.ADMINISTRATORS);
        }
    }

    @Test
    @DisplayName("Even while nobody is an administrator, nobody can make himself one from outside")
    void setupIsShut() {
        identities.deleteMembership("admin", Groups.ADMINISTRATORS);
        try {
            for (String person : new String[] {"anonymous", "pol-a"}) {
                visitor(person)
                        .post(
                                "/camunda/api/admin/setup/default/user/create",
                                """
                                {"profile":{"id":"evil","firstName":"E","lastName":"V","email":""},
                                 "credentials":{"password":"Sommarglass-91?"}}""");
            }
            assertThat(identities.createUserQuery().userId("evil").count()).isZero();
        } finally {
            identities.createMembership("admin", Groups.ADMINISTRATORS);
        }
    }
}
