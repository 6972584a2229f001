package se.namndbesok.contactvisit;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.document.Documents;

/** The people of the stories, and the words in which a visit is asked for, answered and planned. */
abstract class BookingStory extends ProcessTest {

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
}
