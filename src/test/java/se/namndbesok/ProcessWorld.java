package se.namndbesok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;

/**
 * The world of the process stories: the demo municipality with its dates as written (2027), real rules, real tables and
 * the real engine; only the clock is moved by hand and mail waits in the outbox.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE",
            "camunda.bpm.job-execution.enabled=false",
            "namndbesok.mail.paused=true",
            "namndbesok.contact-year.on-register-change=false",
            "NAMNDBESOK_ADMIN_PASSWORD=Berattelser-2027!"
        })
@Import({PassedElements.class, NoRounds.class})
abstract class ProcessWorld {

    @Autowired
    protected RuntimeService processes;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected FormService forms;

    @Autowired
    protected IdentityService identity;

    @Autowired
    protected ManagementService management;

    @Autowired
    private RegisterImport register;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void theMunicipalityIsInTheRegister() {
        now("2027-02-15T10:00");
        theRegisterSays(demo -> demo);
        events.publishEvent(new RegisterChanged());
    }

    /** Loads the demo municipality once more, with something changed. */
    protected void theRegisterSays(UnaryOperator<String> change) {
        String changed = change.apply(text("demo/register.yaml"));
        register.load(List.of(new RegisterFile("demo.yaml", changed)));
    }

    @AfterEach
    void nothingIsLeft() {
        identity.clearAuthentication();
        Leftovers.clear(processes, database);
        ClockUtil.reset();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the clock, in Swedish time; nothing happens by itself. */
    protected void now(String localDateTime) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(localDateTime).atZone(Stockholm.ZONE).toInstant()));
    }

    /** The clock reaches this moment, and every timer and job that is due by then has its turn, in order. */
    protected void timePassesTo(String localDateTime) {
        now(localDateTime);
        jobsAreDone();
    }

    /** Everything that waits in the background is done. */
    protected void jobsAreDone() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
