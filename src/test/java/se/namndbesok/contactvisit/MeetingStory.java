package se.namndbesok.contactvisit;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/** The words in which the calendar changes while Saga's report waits for the meeting in April (E15). */
abstract class MeetingStory extends VisitStory {

    static final String APRIL = "ON-2027-04-21";
    static final String MAY = "ON-2027-05-26";

    @Autowired
    Agenda agenda;

    ProcessInstance april() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("board-notification")
                .processInstanceBusinessKey(APRIL)
                .singleResult();
    }

    void aprilIsMovedTo(String day) {
        String moved =
                "    moved:\n      - {from: 2027-04-21, to: " + day + ", decidedOn: 2027-04-07}\n  - board: SN\n";
        theRegisterSays(demo -> demo.replace("  - board: SN\n    start", moved + "    start"));
    }

    void aprilIsCancelled() {
        theRegisterSays(demo -> demo.replaceFirst("2027-04-21, 2027-05-26", "2027-05-26"));
    }

    void nothingIsPlannedAfterMarch() {
        theRegisterSays(demo -> demo.replaceFirst("2027-04-21, 2027-05-26[^\\]]*", ""));
    }

    void sagasReportIsRegistered() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        token().waitsAt("boardAwaited");
    }

    String listOf(String visit) {
        return agenda.find(visit).map(AgendaItem::meetingId).orElse("none");
    }
}
