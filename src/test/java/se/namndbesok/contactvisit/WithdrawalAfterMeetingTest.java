package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;
import se.namndbesok.register.AgendaItem;

/** A report is called back when the board has taken note of it and its visit is over (E14). */
class WithdrawalAfterMeetingTest extends WithdrawalStory {

    @Test
    @DisplayName(
            "E14 After the meeting too: the link is closed, the incident is reported with who opened it, a masked version goes to the next")
    void afterTheMeeting() {
        String report = sagasReportIsSent();
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§ 41");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
        opens(OSTEN, report);
        ellinorWithdraws("decision", "WITHDRAW", "report", report);
        assertThat(withdrawals.contains(report)).isTrue();
        assertThat(shownJson(task("reportIncident", ELLINOR), "readers")).contains("Östen Vretmyr");
        assertThat(refusal("reportIncident", ELLINOR, "reportedOn", "2027-04-23"))
                .contains("inte varit");
        handIn("reportIncident", ELLINOR, "reportedOn", "2027-04-22", "reference", "PUI 12");
        Token.of(engine, withdrawal).hasEndedAt("incidentReported");
        aNewVersionGoesToTheBoard(report);
    }

    /** The visit, which was over, has a case again; the paragraph of the first version stays on record. */
    private void aNewVersionGoesToTheBoard(String first) {
        String id = record().id();
        visit = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
        token().hasPassed("notifiedReportWithdrawn", "takeFromAgenda").waitsAt("examineSecrecy");
        handIn("examineSecrecy", GUN, "finding", "MASKED", "passages", "Herr Ek");
        jobsAreDone();
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-05-26");
        String again = "rapport-" + id + "-v2";
        assertThat(agenda.of("ON-2027-05-26"))
                .extracting(AgendaItem::documentId)
                .containsExactly(again);
        assertThat(agenda.of(APRIL)).extracting(AgendaItem::documentId).containsExactly(first);
        assertThat(withdrawals.contains(again)).isFalse();
        timePassesTo("2027-05-17T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-05-27T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-05-26", "paragraph", "§ 55");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
        assertThat(reports.versions(id))
                .extracting(VisitReport::state)
                .containsExactly(ReportState.RESTRICTED, ReportState.NOTIFIED);
    }
}
