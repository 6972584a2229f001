package se.namndbesok.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.engine.Groups;

/**
 * One thing of each kind in the tables, so that every address that names a thing can be opened and every list has
 * something in it. The things are omsorgsnämnden's, but for the study visit, which is socialnämnden's.
 */
public final class PageThings {

    static final String CASE = "contact-visit";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Documents documents;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    private final OtherThings others;

    private PageThings(OtherThings others) {
        this.others = others;
    }

    /** In an application that has been started. */
    public static PageThings in(ApplicationContext application) {
        AutowireCapableBeanFactory beans = application.getAutowireCapableBeanFactory();
        PageThings things = new PageThings(beans.createBean(OtherThings.class));
        beans.autowireBean(things);
        return things;
    }

    /** Lays everything out, and tells what stands for each name in an address. */
    public Map<String, String> layOut(LocalDate today) {
        report("thing-old", "eklunden", today.minusDays(40), today.minusDays(3));
        report("thing-new", "brunnsgard", today.minusDays(20), null);
        visit("thing-asked", "REQUESTED", today.plusDays(9));
        visit("thing-booked", "BOOKED", today.plusDays(16));
        visit("thing-done", "CARRIED_OUT", today.minusDays(2));
        others.layOut(today);
        Task own = task();
        tasks.setAssignee(own.getId(), "on-03");
        Task late = task();
        late.setDueDate(
                Date.from(today.minusDays(4).atTime(8, 0).atZone(Stockholm.ZONE).toInstant()));
        tasks.saveTask(late);
        Task offered = task();
        tasks.setAssignee(offered.getId(), null);
        tasks.addCandidateGroup(offered.getId(), Groups.BOARD_SECRETARIES);
        return Map.of("task", own.getId(), "offered", offered.getId());
    }

    private Task task() {
        String id = cases.startProcessInstanceByKey(CASE, Map.of("boardId", "ON", "initiator", "on-03"))
                .getId();
        return tasks.createTaskQuery().processInstanceId(id).singleResult();
    }

    void takeAway() {
        cases.createProcessInstanceQuery()
                .processDefinitionKeyIn(CASE, "lead-change")
                .list()
                .forEach(it -> cases.deleteProcessInstance(it.getId(), "looked at"));
        VisitTables.empty(database);
        others.takeAway();
    }

    private void visit(String id, String state, LocalDate day) {
        LocalDateTime start = day.atTime(13, 15);
        database.sql("insert into contact_visit (id, board_id, state, unit_id, policy_id, lead_id, starts_at, ends_at,"
                        + " invitation) values (?, 'ON', ?, 'eklunden', ?, 'on-03', ?, ?, 1)")
                .params(id, state, policy(), start, start.plusHours(2))
                .update();
        database.sql("insert into contact_visit_attendee values (?, 'on-03')")
                .param(id)
                .update();
    }

    private String policy() {
        return database.sql(
                        "select id from policy where policy_key = 'kontaktpolitiker-omsorg' and stage = 'ADOPTED' and listed"
                                + " order by version desc limit 1")
                .query(String.class)
                .single();
    }

    private void report(String id, String unit, LocalDate visited, LocalDate notified) {
        visit(id, notified == null ? "CARRIED_OUT" : "CLOSED", visited);
        database.sql("update contact_visit set unit_id = ? where id = ?")
                .params(unit, id)
                .update();
        String meeting = database.sql("select id from meeting where board_id = 'ON' and kind = 'BOARD'"
                        + " and meeting_date > ? order by meeting_date limit 1")
                .param(visited.plusDays(20))
                .query(String.class)
                .single();
        database.sql(
                        "insert into visit_report (visit_id, version, state, author_id, content, submitted_at,"
                                + " registry_number, meeting_id, document_id) values (?, 1, ?, 'on-03', '{}', ?, 'ON 2027/0058', ?, ?)")
                .params(
                        id,
                        notified == null ? "ON_AGENDA" : "NOTIFIED",
                        visited.atTime(9, 0).atOffset(ZoneOffset.UTC))
                .params(meeting, "rapport-" + id)
                .update();
        documents.store(new NewDocument(
                "rapport-" + id,
                "ON",
                DocumentKind.REPORT,
                id,
                1,
                "Rapport.pdf",
                new byte[] {1},
                OtherThings.paper(visited)));
        database.sql(
                        "insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, registry_number,"
                                + " notified_as, for_peers, notified_on, paragraph) values (?, ?, ?, ?, ?, 'Saga Brunnfors',"
                                + " 'ON 2027/0058', 'DELGIVNING', true, ?, ?)")
                .params(id, meeting, "rapport-" + id, unit, visited)
                .params(notified, notified == null ? null : "§ 41")
                .update();
    }
}
