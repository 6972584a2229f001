package se.namndbesok.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.notice.Letterbox;

/** The whole application, driven as Tasklist drives it: logged in, authorizations checked, forms submitted. */
final class Product implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;
    private final Desk desk;
    private final Map<String, Authentication> logins = new HashMap<>();
    private boolean opensForms;

    Product(Path directory) {
        this(directory, register -> register);
    }

    private Product(Path directory, UnaryOperator<String> register) {
        Desk.now("2027-02-15T10:00");
        context = ProductContext.start(directory, register);
        engine = context.getBean(ProcessEngine.class);
        desk = new Desk(engine);
    }

    /** With policies that neither remind nor compensate: a visit then waits as the first yardstick does. */
    static Product withoutWhatCameLater(Path directory) {
        return new Product(
                directory,
                register -> register.replaceAll("compensation: \\{enabled: true.*", "compensation: {enabled: false}")
                        .replaceAll("(- key: kontaktpolitiker-.*)", "$1\n    reminders: {enabled: false}"));
    }

    /** What a visit is measured with, beside the process itself. */
    enum With {
        NEITHER_PDF_NOR_MAIL,
        MAIL_WRITTEN,
        FORMS_OPENED
    }

    /** From the wish to book to the closed visit; each form is opened before it is submitted, or only submitted. */
    void visit(Story story, With with) {
        opensForms = with == With.FORMS_OPENED;
        context.getBean(Letterbox.class).open(with == With.MAIL_WRITTEN);
        Desk.now("2027-02-15T10:00");
        String visit = begins(story);
        takesPlace(visit, story);
        isReported(visit, story);
    }

    private String begins(Story story) {
        login(story.lead());
        ProcessInstance visit = engine.getRuntimeService().startProcessInstanceByKey("contact-visit");
        logout();
        String id = visit.getId();
        handIn(id, "bookVisit", story.lead(), booking(story));
        handIn(id, "answerRequest", story.manager(), Map.of("answer", "2027-03-16T13:15"));
        return id;
    }

    private static Map<String, Object> booking(Story story) {
        Map<String, Object> booking = new HashMap<>();
        booking.put("decision", "BOOK");
        booking.put("assignment", story.assignment());
        booking.put("minutes", 120);
        booking.put("attendees", list(story.politicians()));
        booking.put("time1", "2027-03-16T13:15");
        booking.put("time2", "2027-03-17T09:00");
        return booking;
    }

    private void takesPlace(String visit, Story story) {
        Map<String, Object> programme = Map.of(
                "programme",
                "Rundtur och samtal",
                "meetingPlace",
                "Entrén",
                "groups",
                list(List.of("SERVICE_USERS", "STAFF")));
        handIn(visit, "planVisit", story.manager(), programme);
        Desk.now("2027-03-17T08:00");
        desk.jobsAreDone(visit);
        Map<String, Object> outcome = new HashMap<>(Map.of("outcome", "HELD", "start", "13:15", "end", "15:15"));
        outcome.put("attendees", list(story.politicians()));
        outcome.put("groupsMet", list(List.of("SERVICE_USERS", "UNIT_MANAGER")));
        handIn(visit, "confirmVisit", story.lead(), outcome);
    }

    private void isReported(String visit, Story story) {
        handIn(visit, "writeReport", story.lead(), story.report());
        story.companions().forEach(person -> handIn(visit, "confirmReport", person, Map.of("confirmed", "YES")));
        handIn(visit, "checkReport", story.secretary(), Map.of("decision", "APPROVE"));
        Task registration = desk.take(visit, "registerReport", story.secretary());
        submit(
                registration,
                story.secretary(),
                Map.of("registryNumber", "2027/0058", "meeting", story.meeting()));
        desk.jobsAreDone(visit);
        boardTakesNote(visit);
    }

    /** A visit's claims for compensation are cases of their own, which nobody here goes on with. */
    void putAwayClaims() {
        List<String> claims =
                engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("compensation").list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        engine.getRuntimeService().deleteProcessInstancesIfExists(claims, null, true, true, false);
    }

    /** What the board's own process, one for all visits of a meeting, does for each of them. */
    private void boardTakesNote(String visit) {
        String key = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(visit)
                .singleResult()
                .getBusinessKey();
        context.getBean(JdbcClient.class)
                .sql("update agenda_item set notified_on = date '2027-04-21', paragraph = '§ 41' where subject = ?")
                .param(key)
                .update();
        engine.getRuntimeService()
                .createMessageCorrelation("contact-visit.reportNotified")
                .processInstanceBusinessKey(key)
                .correlate();
    }

    private void handIn(String visit, String id, String person, Map<String, Object> answers) {
        submit(desk.task(visit, id, person), person, answers);
    }

    private void submit(Task task, String person, Map<String, Object> answers) {
        FormService forms = engine.getFormService();
        login(person);
        if (opensForms) {
            forms.getTaskFormVariables(task.getId());
        }
        forms.submitTaskForm(task.getId(), answers);
        logout();
    }

    /** Groups and boards are looked up once, as the webapps keep them for 30 seconds. */
    private void login(String person) {
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication(logins.computeIfAbsent(person, id -> {
            List<String> groups = new ArrayList<>();
            identity.createGroupQuery().groupMember(id).list().forEach(group -> groups.add(group.getId()));
            List<String> boards = new ArrayList<>();
            identity.createTenantQuery().userMember(id).list().forEach(tenant -> boards.add(tenant.getId()));
            return new Authentication(id, groups, boards);
        }));
    }

    private void logout() {
        engine.getIdentityService().clearAuthentication();
    }

    private static Object list(List<String> values) {
        return SpinValues.jsonValue(Spin.JSON(values)).create();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
