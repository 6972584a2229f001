package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.demo.RegisterOfToday;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterImport;
import se.namndbesok.web.Chromium.Screen;

/** The application of the demonstration's municipality on a port, with the engine's jobs running by themselves and real browsers. */
@NeedsChromium
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser-${random.uuid};DB_CLOSE_DELAY=-1",
            "namndbesok.mail.paused=true",
            "camunda.bpm.job-execution.wait-time-in-millis=100",
            "camunda.bpm.job-execution.max-wait=200",
            "namndbesok.demo.password=" + BrowserApplication.PASSWORD,
            "NAMNDBESOK_ADMIN_PASSWORD=" + BrowserApplication.PASSWORD,
            "COOKIE_SECURE=false"
        })
abstract class BrowserApplication {

    static final String PASSWORD = "Ekbrunna-2027!";
    static final String SAGA = "on-03";
    static final String OSTEN = "osten.vretmyr";
    static final String ELLINOR = "ellinor.vassmyr";

    static Chromium chromium;

    final List<Page> open = new ArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService processes;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Clock clock;

    @Autowired
    Boards boards;

    @Autowired
    RegisterImport register;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        Pictures.keep(
                "axe-tasklist.txt", String.join("\n", Look.faultsOfTasklist()).getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void theMunicipalityIsInTheRegister() throws IOException {
        if (boards.all().isEmpty()) {
            register.load(List.of(RegisterOfToday.file(today(), workingDays)));
        }
    }

    /** A page that stays open goes on asking, and a person may be logged in three times only. */
    @AfterEach
    void everybodyGoesHome() {
        open.forEach(page -> page.context().close());
        open.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        ClockUtil.reset();
        processes
                .createProcessInstanceQuery()
                .processDefinitionKey("contact-visit")
                .list()
                .forEach(visit -> processes.deleteProcessInstance(visit.getId(), "the story is told"));
        assertThat(Look.faults()).isEmpty();
    }

    /** Somebody who is not logged in. */
    Desk stranger(String name, Screen screen) {
        Page page = chromium.browserOf(screen).newPage();
        open.add(page);
        return new Desk(page, "http://127.0.0.1:" + port, name + "-" + screen);
    }

    Desk desk(String user, Screen screen) {
        Desk desk = stranger(user, screen);
        desk.opens(Desk.TASKLIST);
        desk.looks("login");
        desk.logsIn(user, PASSWORD);
        Desk.shown(desk.page().locator(".task-filters .item").first());
        return desk;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Until the engine's jobs have done it. */
    static void eventually(Runnable holds) {
        Instant end = Instant.now().plusMillis(Chromium.PATIENCE);
        while (true) {
            try {
                holds.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    /** To the morning of that day; the engine's own jobs follow by themselves. */
    void timePassesTo(LocalDate day) {
        Instant morning = Stockholm.morning(day).plusMinutes(5).toInstant();
        ClockUtil.reset();
        ClockUtil.offset(Duration.between(Instant.now(), morning).toMillis());
    }
}
