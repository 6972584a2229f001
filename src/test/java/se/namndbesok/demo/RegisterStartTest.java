package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterRefused;

/** The register's room as Spring wires it: what is loaded at start, and what stops the start. */
class RegisterStartTest {

    @TempDir
    private Path directory;

    @Test
    void theDemoStartsWithARegister() {
        try (ConfigurableApplicationContext started = start("demo", "")) {
            assertThat(started.getBean(Boards.class).all()).hasSize(2);
        }
    }

    @Test
    void withoutTheDemoTheRegisterStaysEmpty() {
        try (ConfigurableApplicationContext started = start("production", "")) {
            assertThat(started.getBean(Boards.class).all()).isEmpty();
        }
    }

    @Test
    void aRefusedRegisterStopsTheStart() throws IOException {
        Files.writeString(
                directory.resolve("own.yaml"),
                "municipality: {id: lillby, name: Lillby}\nboards: [{id: BN, name: Byn}]\n");

        assertThatThrownBy(() -> start("demo", directory.toString()))
                .isInstanceOf(RegisterRefused.class)
                .hasMessageContaining("own.yaml, rad 2: administration saknas.");
    }

    private static ConfigurableApplicationContext start(String profile, String directory) {
        return new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .profiles(profile)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "--namndbesok.register.directory=" + directory);
    }

    // Without @Configuration: the whole application's tests must not find it when they scan.
    @ComponentScan(basePackageClasses = {Boards.class, WorkingDays.class})
    @Import({Texts.class, DemoRegister.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(Stockholm.morning(LocalDate.of(2026, 11, 22)).toInstant(), Stockholm.ZONE);
        }
    }
}
