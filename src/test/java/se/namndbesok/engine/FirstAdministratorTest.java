package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.namndbesok.Namndbesok;

/** There is always an administrator, and nobody can become one from outside (CVE-2026-77226). */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest extends GuardedApplication {

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Test
    @DisplayName("Without an administrator and without a password the application refuses to start, in one sentence")
    void refusal(CapturedOutput log) {
        SpringApplication application = new SpringApplication(Namndbesok.class);
        assertThatThrownBy(() -> application.run(
                        "--spring.datasource.url=jdbc:h2:mem:without",
                        // Engines of one name replace each other, and the other tests need theirs.
                        "--camunda.bpm.process-engine-name=refused",
                        "--server.port=0",
                        "--camunda.bpm.job-execution.enabled=false"))
                .isInstanceOf(RuntimeException.class);
        assertThat(log.getAll())
                .contains("NAMNDBESOK_ADMIN_PASSWORD är inte satt")
                .contains("NAMNDBESOK_ADMIN_PASSWORD is not set")
                .doesNotContain("at se.namndbesok");
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
