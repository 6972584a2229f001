package se.namndbesok.contactvisit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.document.Documents;

/** The words in which the stories of contact visits are told: Saga visits Eklunden (A), Tuva and Maj-Lis Hamnen (B). */
abstract class VisitStory extends ProcessTest {

    static final String SAGA = "on-03";
    static final String INGA_MAJ = "on-05";
    static final String OSTEN = "osten.vretmyr";
    static final String ELLINOR = "ellinor.vassmyr";
    static final String GUN = "gun.sandmyr";
    static final String TUVA = "sn-05";
    static final String MAJ_LIS = "sn-07";
    static final String SIV = "siv.bergvinge";
    static final String MILAD = "on-04";
    static final String PETTER = "on-08";
    static final String CAROLA = "carola.fagerbro";
    static final String VIVEKA = "viveka.lundmyr";
    static final String ANTON = "anton.kvistbro";
    static final String KARL_JOHAN = "karljohan.lovfors";

    @Autowired
    ContactVisits visits;

    @Autowired
    VisitReports reports;

    @Autowired
    Proposals proposals;

    @Autowired
    Documents documents;

    @Autowired
    ProcessEngine engine;

    ProcessInstance visit;

    @BeforeEach
    void nothingHasBegun() {
        visit = null;
    }

    void opensBooking(String politician) {
        login(politician);
        visit = processes.startProcessInstanceByKey("contact-visit");
        logout();
    }

    /** The visit's record, also when its case is over. */
    ContactVisit record() {
        return visits.get(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(visit.getId())
                .singleResult()
                .getBusinessKey());
    }

    Token token() {
        return Token.of(engine, visit);
    }

    void asksForAVisit(String politician, String assignment, List<String> attendees, String... times) {
        opensBooking(politician);
        List<Object> answers = new ArrayList<>(
                List.of("decision", "BOOK", "assignment", assignment, "minutes", 120, "attendees", attendees));
        for (int i = 0; i < times.length; i++) {
            answers.addAll(List.of("time" + (i + 1), times[i]));
        }
        handIn("bookVisit", politician, answers.toArray());
    }

    void sagaAsksForAVisit() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA), "2027-03-16T13:15", "2027-03-17T09:00", "2027-03-18T09:00");
    }

    void ostenAccepts() {
        handIn("answerRequest", OSTEN, "answer", "2027-03-16T13:15");
    }

    void sagasVisitIsBooked() {
        sagaAsksForAVisit();
        ostenAccepts();
    }

    void managerPlans(String manager) {
        handIn(
                "planVisit",
                manager,
                "programme",
                "Rundtur och samtal",
                "meetingPlace",
                "Entrén",
                "groups",
                List.of("SERVICE_USERS", "STAFF"));
    }

    void visitTakesPlace(String lead, List<String> attendees) {
        handIn(
                "confirmVisit",
                lead,
                "outcome",
                "HELD",
                "start",
                "13:15",
                "end",
                "15:15",
                "attendees",
                attendees,
                "groupsMet",
                List.of("SERVICE_USERS", "UNIT_MANAGER"));
    }

    void sagaHasVisited() {
        sagasVisitIsBooked();
        managerPlans(OSTEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
    }

    void sagaWrites(Object... answers) {
        handIn("writeReport", SAGA, answers);
    }

    void sagaHandsInTheReport() {
        sagaWrites("safety", "Brukarna känner sig trygga.", "wellbeing", "Maten uppskattas.");
    }

    void secretaryApproves(String secretary) {
        handIn("checkReport", secretary, "decision", "APPROVE");
    }

    /** Takes the open registration from the group and hands it in. */
    void secretaryRegisters(String secretary, String number, String meeting, Object... more) {
        Task registration =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        tasks.setAssignee(registration.getId(), secretary);
        List<Object> answers = new ArrayList<>(List.of("registryNumber", number, "meeting", meeting));
        answers.addAll(Arrays.asList(more));
        handIn("registerReport", secretary, answers.toArray());
        jobsAreDone();
    }

    void tuvaAndMajLisHaveVisited() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA, MAJ_LIS), "2027-04-14T10:00");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        managerPlans(SIV);
        timePassesTo("2027-04-15T08:00");
        visitTakesPlace(TUVA, List.of(TUVA, MAJ_LIS));
    }

    void tuvaHandsInTheReport() {
        handIn(
                "writeReport",
                TUVA,
                "place",
                "Hamnen",
                "reportText",
                "Vi lärde oss hur stödet fungerar.",
                "considered",
                true);
    }
}
