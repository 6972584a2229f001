package se.namndbesok.web;

import static se.namndbesok.qualitydigest.QualityDigestVariables.DIGEST_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_ENDED_AT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.contactvisit.Appointment;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.contactvisit.VisitTime;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;

/** Cases that have gone as far as the task of the one whose story it is. */
class WaitingCases {

    private static final String ID = "roles";
    private static final String SAGA = BrowserApplication.SAGA;
    private static final String POLICY = "kontaktpolitiker-omsorg@1";

    @Autowired
    private ContactVisits visits;

    @Autowired
    private VisitReports reports;

    @Autowired
    private HeldVisits heldVisits;

    @Autowired
    private QualityDigests digests;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private JdbcClient database;

    /** In an application that has been started. */
    static WaitingCases in(ApplicationContext application) {
        WaitingCases cases = new WaitingCases();
        application.getAutowireCapableBeanFactory().autowireBean(cases);
        return cases;
    }

    /** Saga has visited Eklunden that day, and has written of it: the secretary is to check the report. */
    void reportIsHandedIn(LocalDate day) {
        visits.open(ID, "ON", SAGA);
        visits.request(
                ID,
                new Appointment("eklunden", POLICY, SAGA),
                new VisitRequest("ka-1", List.of(day.atTime(13, 15)), 120, List.of(SAGA), "", ""));
        visits.carriedOut(ID, VisitTime.of(day.atTime(13, 15), 120), List.of());
        reports.submit(ID, SAGA, Map.of("wellbeing", "Maten och utevistelsen uppskattas."));
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
        LocalDate day = last.firstDay().plusDays(20);
        heldVisits.held(new HeldVisit(
                ID,
                "ON",
                "eklunden",
                POLICY,
                "ka-1",
                day.atTime(13, 15),
                day.atTime(15, 15),
                List.of(SAGA),
                List.of("SERVICE_USERS"),
                null));
        heldVisits.notified(ID, new HeldVisit.Report("rapport-x", "ON 1", last.lastDay(), "YES", List.of()));
        digests.plan(ID, "ON", last.firstDay(), last.lastDay());
        Object reached = DIGEST_DAY_REACHED_AT.encode(Stockholm.morning(today.minusDays(1)));
        cases.createProcessInstanceByKey("quality-digest")
                .businessKey(ID)
                .setVariables(Map.of("boardId", "ON", DIGEST_DAY_REACHED_AT.name(), reached))
                .execute();
    }

    void takeAway() {
        for (String id : List.of(ID, OtherThings.STUDY_VISIT)) {
            cases.createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
                    .forEach(it -> cases.deleteProcessInstance(it.getId(), "the story is told"));
        }
        for (String rows : List.of(
                "quality_digest_report where digest_id",
                "quality_digest where id",
                "held_visit_politician where visit_id",
                "held_visit where id")) {
            database.sql("delete from " + rows + " = ?").param(ID).update();
        }
    }
}
