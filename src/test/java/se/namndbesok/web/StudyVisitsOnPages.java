package se.namndbesok.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules.Oversubscription;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.CallOffs;
import se.namndbesok.studyvisit.SignUps;

/** A study visit to Ekhuset with one seat, which Tuva has and Lage waits for, on the own pages. */
abstract class StudyVisitsOnPages extends PublicPages {

    static final String PAGE = "/studiebesok/sv-page";

    @Autowired
    StudyVisits visits;

    @Autowired
    SignUps signUps;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CallOffs callOffs;

    @BeforeEach
    void aVisitIsOpen() {
        visits.save(new StudyVisit(
                "sv-page",
                "SN",
                Semester.ofId("SPRING_2027"),
                "AVD_UNGA",
                "ekhuset",
                LocalDate.parse("2027-06-10"),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Ekhuset",
                new StudyVisit.Contact("pernilla.asmyr", "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example"),
                "Förebyggande arbete",
                List.of(),
                null,
                StudyVisit.State.OPEN));
        transaction.executeWithoutResult(work -> {
            signUps.open("sv-page", 1, Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST);
            signUps.change("sv-page", list -> list.coming("sn-05", "Rullstol").coming("sn-04", null));
        });
    }

    String page(String person) {
        return visitor(person).get(PAGE).body();
    }

    String withTasks(String person, String page) {
        String[] body = new String[1];
        whilePresented(() -> body[0] = visitor(person).get(page).body());
        return body[0];
    }

    /** While the visit's case runs, and everybody of the board has the task to answer. */
    void whilePresented(Runnable look) {
        processes
                .createMessageCorrelation("study-visit.presented")
                .processInstanceBusinessKey("sv-page")
                .setVariable("boardId", "SN")
                .correlateStartMessage();
        try {
            look.run();
        } finally {
            processes.createProcessInstanceQuery().processInstanceBusinessKey("sv-page").list().stream()
                    .forEach(it -> processes.deleteProcessInstance(it.getId(), "looked at"));
        }
    }
}
