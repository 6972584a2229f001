package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.Refused;
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
            "spring.datasource.url=jdbc:h2:mem:stories;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "namndbesok.mail.paused=true",
            "NAMNDBESOK_ADMIN_PASSWORD=Berattelser-2027!"
        })
@Import(PassedElements.class)
public abstract class ProcessTest {

    private static final List<String> EMPTIED = List.of(
            "report_confirmation",
            "visit_report",
            "visit_programme",
            "visit_proposal",
            "contact_visit_attendee",
            "contact_visit",
            "agenda_item",
            "document_part",
            "document",
            "outbox");

    @Autowired
    protected RuntimeService processes;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ManagementService management;

    @Autowired
    private RegisterImport register;

    @Autowired
    private org.springframework.context.ApplicationEventPublisher events;

    @BeforeEach
    void theMunicipalityIsInTheRegister() {
        now("2027-02-15T10:00");
        register.load(List.of(new RegisterFile("demo.yaml", text("demo/register.yaml"))));
        events.publishEvent(new RegisterChanged());
    }

    @AfterEach
    void nothingIsLeft() {
        logout();
        processes
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(it -> processes.deleteProcessInstance(it.getId(), "the story is told"));
        EMPTIED.forEach(table -> database.sql("delete from " + table).update());
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

    protected void login(String person) {
        identity.setAuthentication(
                person,
                identity.createGroupQuery().groupMember(person).list().stream()
                        .map(group -> group.getId())
                        .toList(),
                identity.createTenantQuery().userMember(person).list().stream()
                        .map(tenant -> tenant.getId())
                        .toList());
    }

    protected void logout() {
        identity.clearAuthentication();
    }

    /** The one open task of that id that the person has. */
    protected Task task(String id, String person) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(id)
                .taskAssignee(person)
                .singleResult();
        assertThat(task).as(id + " of " + person).isNotNull();
        return task;
    }

    protected boolean has(String id, String person) {
        return tasks.createTaskQuery()
                        .taskDefinitionKey(id)
                        .taskAssignee(person)
                        .count()
                > 0;
    }

    /** Hands in the person's task as Tasklist does, answers as name-value pairs. */
    protected void handIn(String id, String person, Object... answers) {
        submit(task(id, person).getId(), person, answers);
    }

    protected void submit(String taskId, String person, Object... answers) {
        login(person);
        try {
            forms.submitTaskForm(taskId, answers(answers));
        } finally {
            logout();
        }
    }

    /** What a person is told when a task is refused. */
    protected String refusal(String id, String person, Object... answers) {
        Refused refused = catchThrowableOfType(Refused.class, () -> handIn(id, person, answers));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.text();
    }

    /** A list is sent as Json, as the forms do. */
    private static Map<String, Object> answers(Object... namesAndValues) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            answers.put(
                    (String) namesAndValues[i],
                    value instanceof List<?> list
                            ? SpinValues.jsonValue(org.camunda.spin.Spin.JSON(list))
                                    .create()
                            : value);
        }
        return answers;
    }

    /** What the form of a task shows under that key. */
    protected Object shown(Task task, String key) {
        return forms.getTaskFormVariables(task.getId()).get(key);
    }

    /** A shown list or option list, as Json text. */
    protected String shownJson(Task task, String key) {
        return ((SpinJsonNode) shown(task, key)).toString();
    }

    /** The subjects of the mails to that address, oldest first. */
    protected List<String> mailsTo(String person) {
        return database.sql("select subject from outbox where recipient_email like ? order by created_at, id")
                .param(person + "@%")
                .query(String.class)
                .list();
    }
}
