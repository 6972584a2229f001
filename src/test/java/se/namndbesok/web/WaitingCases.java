package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.namndbesok.qualitydigest.QualityDigestVariables.DIGEST_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_ENDED_AT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.contactvisit.Appointment;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.contactvisit.VisitTime;
import se.namndbesok.engine.play.PlayPeople;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Meetings;
import se.namndbesok.semesterplan.SemesterPlans;

/** Cases that others have brought as far as the task of the one whose story it is. */
class WaitingCases {

    private static final String ID = "roles";
    private static final String SAGA = BrowserApplication.SAGA;
    private static final String INGA_MAJ = "on-05";
    private static final String CLAIM = ID + ":" + INGA_MAJ;
    private static final String POLICY = "kontaktpolitiker-omsorg@1";

    private final ApplicationContext application;
    private final PlayPeople people;
    private final HeldVisits heldVisits;
    private final RuntimeService cases;
    private final JdbcClient database;

    /** In an application that has been started. */
    WaitingCases(ApplicationContext application) {
        this.application = application;
        this.people = application.getAutowireCapableBeanFactory().createBean(PlayPeople.class);
        this.heldVisits = application.getBean(HeldVisits.class);
        this.cases = application.getBean(RuntimeService.class);
        this.database = application.getBean(JdbcClient.class);
    }

    /** Saga has visited Eklunden that day, and has written of it: the secretary is to check the report. */
    void reportIsHandedIn(LocalDate day) {
        ContactVisits visits = application.getBean(ContactVisits.class);
        visits.open(ID, "ON", SAGA);
        visits.request(
                ID,
                new Appointment("eklunden", POLICY, SAGA),
                new VisitRequest("ka-1", List.of(day.atTime(13, 15)), 120, List.of(SAGA), "", ""));
        visits.carriedOut(ID, VisitTime.of(day.atTime(13, 15), 120), List.of());
        application
                .getBean(VisitReports.class)
                .submit(ID, SAGA, Map.of("wellbeing", "Maten och utevistelsen uppskattas."));
        Map<String, Object> facts = Map.of(
                "unitName", "Eklunden", "policyId", POLICY, "leadPolitician", SAGA, "unitManager", "osten.vretmyr");
        isBefore("checkReport", "contact-visit", ID, "ON", facts);
    }

    /** The study visit among the things has its list: the contact person is to prepare it. */
    void studyVisitHasItsList(LocalDate day) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "unitName", "Familjecentralen Ekhuset", "visitHost", "pernilla.asmyr", "visitDay", day.toString()));
        Stream.of("visitDayCameAt", "visitDayEndedAt", "visitDayPassedAt", "preparationDayReachedAt")
                .forEach(moment -> facts.put(moment, VISIT_DAY_ENDED_AT.encode(Stockholm.morning(day))));
        isBefore("prepareStudyVisit", "study-visit", OtherThings.STUDY_VISIT, "SN", facts);
    }

    private void isBefore(String task, String process, String id, String board, Map<String, Object> facts) {
        cases.createProcessInstanceByKey(process)
                .businessKey(id)
                .setVariable("boardId", board)
                .setVariables(facts)
                .startBeforeActivity(task)
                .execute();
    }

    /** The board has been notified of one report in the last half-year: the quality strategist is to compile it. */
    void halfYearIsOver(LocalDate today) {
        Semester last = Semester.of(Semester.of(today).firstDay().minusDays(1));
        isHeld(SAGA, last.firstDay().plusDays(20));
        heldVisits.notified(ID, new HeldVisit.Report("rapport-x", "ON 1", last.lastDay(), "YES", List.of()));
        application.getBean(QualityDigests.class).plan(ID, "ON", last.firstDay(), last.lastDay());
        Object reached = DIGEST_DAY_REACHED_AT.encode(Stockholm.morning(today.minusDays(1)));
        isBefore("halfYearPlanned", "quality-digest", ID, "ON", Map.of(DIGEST_DAY_REACHED_AT.name(), reached));
    }

    /** Inga-Maj has visited Eklunden that day and claims; the secretary endorses. */
    void claimIsEndorsed(LocalDate day) {
        isHeld(INGA_MAJ, day);
        isBefore("visitHeld", "compensation", CLAIM, "ON", Map.of("visitId", ID, "claimant", INGA_MAJ));
        Map<String, Object> claim =
                Map.of("decision", "CLAIM", "start", "13:15", "end", "15:15", "place", "Eklunden", "travelMinutes", 20);
        handsIn("claimCompensation", INGA_MAJ, claim);
        handsIn("endorseCompensation", BrowserApplication.ELLINOR, Map.of("decision", "ENDORSE"));
    }

    private void handsIn(String task, String person, Map<String, Object> answers) {
        BrowserApplication.eventually(
                () -> assertThat(people.has(person, CLAIM, task)).isTrue());
        people.handsIn(person, CLAIM, task, answers);
    }

    private void isHeld(String politician, LocalDate day) {
        LocalDateTime start = day.atTime(13, 15);
        List<String> met = List.of("SERVICE_USERS");
        heldVisits.held(new HeldVisit(
                ID, "ON", "eklunden", POLICY, "ka-1", start, start.plusHours(2), List.of(politician), met, null));
    }

    /** The secretary of socialnämnden begins the next semester, so that the departments' heads propose: a day in it. */
    LocalDate semesterIsPlanned() {
        takeAway();
        String plan = people.begins("karljohan.lovfors", "semester-plan");
        Semester semester = application.getBean(SemesterPlans.class).get(plan).semester();
        Meetings meetings = application.getBean(Meetings.class);
        return meetings.boardMeetings("SN", semester.firstDay()).get(0).date().plusDays(29);
    }

    void takeAway() {
        Stream.of(
                        cases.createProcessInstanceQuery().processInstanceBusinessKey(ID),
                        cases.createProcessInstanceQuery().processInstanceBusinessKey(OtherThings.STUDY_VISIT),
                        cases.createProcessInstanceQuery().processDefinitionKeyIn("semester-plan", "compensation"))
                .flatMap(told -> told.list().stream())
                .forEach(it -> cases.deleteProcessInstance(it.getId(), "the story is told"));
        Stream.of(
                        "semester_plan",
                        "study_visit_proposal",
                        "study_visit_anchoring",
                        "compensation_claim where visit_id = 'roles'",
                        "quality_digest_report where digest_id = 'roles'",
                        "quality_digest where id = 'roles'",
                        "held_visit_politician where visit_id = 'roles'",
                        "held_visit where id = 'roles'")
                .forEach(rows -> database.sql("delete from " + rows).update());
    }
}
