package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RegisterPageTest extends GuardedApplication {

    @Test
    @DisplayName("Only an administrator has the register read again")
    void onlyForAdministrators() {
        assertThat(visitor("anonymous").get("/register").statusCode()).isEqualTo(302);
        assertThat(visitor("sec-a").get("/register").statusCode()).isEqualTo(403);
        assertThat(visitor("admin").get("/register").body()).contains("Ingen katalog med registerfiler är angiven");
    }
}
