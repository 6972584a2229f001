package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Semester;
import se.namndbesok.notice.NoticeUndeliverable;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Meetings;

/** What others have done before it is the turn of the one whose story it is. */
class WaitingWork {

    private static final String INGA_MAJ = "on-05";
    private static final String KARL_JOHAN = "karljohan.lovfors";

    @Autowired
    private HeldVisits visits;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Meetings meetings;

    /** In an application that has been started. */
    static WaitingWork in(ApplicationContext application) {
        WaitingWork work = new WaitingWork();
        application.getAutowireCapableBeanFactory().autowireBean(work);
        return work;
    }

    /** Inga-Maj has visited Eklunden that day and claims; the secretary endorses. */
    void claimIsEndorsed(LocalDate day) {
        String policy = "kontaktpolitiker-omsorg@1";
        visits.held(new HeldVisit(
                "roles",
                "ON",
                "eklunden",
                policy,
                "ka-1",
                day.atTime(13, 15),
                day.atTime(15, 15),
                List.of(INGA_MAJ),
                List.of(),
                null));
        cases.createMessageCorrelation("compensation.visitCompleted")
                .processInstanceBusinessKey("roles:" + INGA_MAJ)
                .setVariables(Map.of("boardId", "ON", "visitId", "roles", "claimant", INGA_MAJ))
                .correlateStartMessage();
        Map<String, Object> claim =
                Map.of("decision", "CLAIM", "start", "13:15", "end", "15:15", "place", "Eklunden", "travelMinutes", 20);
        handsIn("claimCompensation", INGA_MAJ, claim);
        handsIn("endorseCompensation", BrowserApplication.ELLINOR, Map.of("decision", "ENDORSE"));
    }

    void handsIn(String task, String person, Map<String, Object> answers) {
        BrowserApplication.eventually(() -> assertThat(open(task, person)).isNotNull());
        as(person, () -> forms.submitTaskForm(open(task, person).getId(), answers));
    }

    Task open(String task, String person) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .taskAssignee(person)
                .singleResult();
    }

    /** The secretary of socialnämnden begins the next semester, so that the departments' heads propose: a day in it. */
    LocalDate semesterIsPlanned() {
        takeAway();
        as(KARL_JOHAN, () -> cases.startProcessInstanceByKey("semester-plan"));
        String semester = database.sql("select semester from semester_plan")
                .query(String.class)
                .single();
        LocalDate first = Semester.ofId(semester).firstDay();
        return meetings.boardMeetings("SN", first).get(0).date().plusDays(29);
    }

    void as(String person, Runnable does) {
        identity.setAuthentication(
                person,
                identity.createGroupQuery().groupMember(person).list().stream()
                        .map(group -> group.getId())
                        .toList(),
                identity.createTenantQuery().userMember(person).list().stream()
                        .map(tenant -> tenant.getId())
                        .toList());
        try {
            does.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A mail about a meeting has not arrived: the case, which stands still. */
    String standsStill() {
        String meeting = cases.createProcessInstanceQuery()
                .processDefinitionKey("board-notification")
                .listPage(0, 1)
                .get(0)
                .getId();
        events.publishEvent(new NoticeUndeliverable("drift-id", "x", meeting));
        return meeting;
    }

    void takeAway() {
        cases.createIncidentQuery().list().forEach(it -> cases.resolveIncident(it.getId()));
        for (String process : List.of("semester-plan", "compensation")) {
            cases.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
                    .forEach(it -> cases.deleteProcessInstance(it.getId(), "the story is told"));
        }
        for (String rows : List.of(
                "semester_plan",
                "study_visit_proposal",
                "study_visit_anchoring",
                "compensation_claim where visit_id = 'roles'",
                "held_visit_politician where visit_id = 'roles'",
                "held_visit where id = 'roles'")) {
            database.sql("delete from " + rows).update();
        }
    }
}
