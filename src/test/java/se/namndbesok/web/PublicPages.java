package se.namndbesok.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.Leftovers;
import se.namndbesok.NoRounds;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;

/** The whole application on a port with the demo municipality of 2027, started once for the tests of the own pages. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "namndbesok.mail.paused=true",
            "namndbesok.demo.password=" + PublicPages.PASSWORD,
            "NAMNDBESOK_ADMIN_PASSWORD=" + PublicPages.PASSWORD,
            "COOKIE_SECURE=false"
        })
@Import(NoRounds.class)
abstract class PublicPages {

    static final String PASSWORD = "Ekbrunna-2027!";

    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    RegisterImport register;

    @Autowired
    RuntimeService processes;

    @BeforeEach
    void itIsApril2027() throws IOException {
        today("2027-04-20");
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        register.load(List.of(new RegisterFile("demo.yaml", demo)));
        database.sql("delete from policy where not listed").update(); // a version's number is never given anew
    }

    @AfterEach
    void nothingHasHappened() {
        Leftovers.clear(processes, database);
    }

    @AfterEach
    void theClockRunsAgain() {
        ClockUtil.reset();
    }

    void today(String day) {
        LocalDateTime morning = LocalDateTime.parse(day + "T10:00");
        ClockUtil.setCurrentTime(Date.from(morning.atZone(Stockholm.ZONE).toInstant()));
    }

    Visitor visitor(String person) {
        return VISITORS.computeIfAbsent(person, id -> Visitor.loggedIn(port, id, PASSWORD));
    }
}
