package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.document.StoredDocument;

/** The approved report is registered, delivered, and put on the right meeting's list. */
class NotifyingTest extends VisitStory {

    private String bodies(String stem, String person) {
        return String.join(
                "\n",
                database.sql("select text_body from outbox where stem = ? and recipient_email like ?")
                        .params(stem, person + "@%")
                        .query(String.class)
                        .list());
    }

    private void sagasReportIsApproved(String handedIn) {
        sagaHasVisited();
        now(handedIn);
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        var registration =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        tasks.setAssignee(registration.getId(), ELLINOR);
    }

    private String proposedMeeting() {
        return (String) shown(task("registerReport", ELLINOR), "meeting");
    }

    @Test
    @DisplayName("AC-27 The manager's file and the board's file are one: the same version, the same SHA-256")
    void sameReportToTheManager() {
        sagasReportIsApproved("2027-03-30T16:00");
        assertThat(shownJson(task("registerReport", ELLINOR), "sections")).contains("Brukarna känner sig trygga.");
        handIn("registerReport", ELLINOR, "registryNumber", "ON 2027/0058", "meeting", "ON-2027-04-21");
        token().hasNotPassed("archiveReport");
        jobsAreDone();
        token().waitsAt("boardAwaited").hasPassed("archiveReport", "deliverReport", "placeOnAgenda");
        StoredDocument report = documents.of(record().id()).get(0);
        assertThat(bodies("reportToManager", OSTEN)).contains("/dokument/" + report.id(), "onsdag 21 april 2027");
        timePassesTo("2027-04-12T08:00");
        assertThat(shownJson(task("sendPacket", ELLINOR), "reports"))
                .contains(report.readableSha256(), "/dokument/" + report.id());
        assertThat(documents.of(record().id())).hasSize(1);
    }

    @Test
    @DisplayName("AC-27 Under policy B nothing is sent to the manager, neither the report nor the paragraph")
    void nothingToTheManagerUnderPolicyB() {
        tuvaAndMajLisHaveVisited();
        tuvaHandsInTheReport();
        handIn("confirmReport", MAJ_LIS, "confirmed", "YES");
        secretaryApproves(KARL_JOHAN);
        int before = mailsTo(SIV).size();
        secretaryRegisters(KARL_JOHAN, "SN15/15-735", "SN-2027-04-27");
        token().waitsAt("boardAwaited").hasNotPassed("deliverReport");
        timePassesTo("2027-04-19T08:00");
        handIn("sendPacket", KARL_JOHAN, "sent", true);
        timePassesTo("2027-04-28T08:00");
        handIn("recordParagraph", KARL_JOHAN, "day", "2027-04-27", "paragraph", "§ 71");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
        assertThat(mailsTo(SIV)).hasSize(before);
        assertThat(bodies("reportNotified", TUVA)).contains("§ 71");
        assertThat(mailsTo("sn-03")).as("no peer reading under B").isEmpty();
    }

    @Test
    @DisplayName("AC-28 Handed in on 30 March the report goes to 21 April, however long the check takes")
    void nextMeeting() {
        sagasReportIsApproved("2027-03-30T16:00");
        assertThat(proposedMeeting()).isEqualTo("ON-2027-04-21");
        now("2027-04-15T10:00");
        assertThat(proposedMeeting()).isEqualTo("ON-2027-04-21");
        now("2027-04-22T10:00");
        assertThat(proposedMeeting()).as("that meeting has been").isEqualTo("ON-2027-05-26");
    }

    @Test
    @DisplayName("AC-28 Handed in on 12 April it goes to 26 May; as a late item on 21 April only with a reason")
    void lateItem() {
        sagasReportIsApproved("2027-04-12T09:00");
        assertThat(proposedMeeting()).isEqualTo("ON-2027-05-26");
        Object[] late = {"registryNumber", "ON 2027/0059", "meeting", "ON-2027-04-21"};
        assertThat(refusal("registerReport", ELLINOR, late))
                .isEqualTo("Ange varför rapporten ska till ett annat sammanträde än det föreslagna.");
        secretaryRegisters(ELLINOR, "ON 2027/0059", "ON-2027-04-21", "meetingReason", "Ordföranden önskar det.");
        assertThat(shownJson(task("sendPacket", ELLINOR), "reports")).contains("Ordföranden önskar det.");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.ON_AGENDA);
    }

    @Test
    @DisplayName("A report needs its number, and a coming meeting of its own board")
    void registrationIsComplete() {
        sagasReportIsApproved("2027-03-30T16:00");
        assertThat(refusal("registerReport", ELLINOR)).contains("Fyll i ”Diarienummer”.", "Fyll i ”Sammanträde”.");
        for (String meeting : List.of("SN-2027-04-27", "ON-2027-03-24", "ON-2027-04-07", "x")) {
            assertThat(refusal("registerReport", ELLINOR, "registryNumber", "ON 2027/0058", "meeting", meeting))
                    .contains("Sammanträde: välj ett av alternativen.");
        }
    }

    @Test
    @DisplayName("AC-29 Without a paragraph the task stays; with it author and manager are told day and paragraph")
    void boardHasTakenNote() {
        sagasReportIsApproved("2027-03-30T16:00");
        secretaryRegisters(ELLINOR, "ON 2027/0058", "ON-2027-04-21");
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        assertThat(refusal("recordParagraph", ELLINOR, "day", "2027-04-21"))
                .isEqualTo("Fyll i ”Paragraf i protokollet”.");
        assertThat(refusal("recordParagraph", ELLINOR, "day", "2027-04-23", "paragraph", "41"))
                .contains("Datumet har inte varit ännu.", "Ange paragrafen som i protokollet");
        assertThat(refusal("recordParagraph", ELLINOR, "day", "2027-04-20", "paragraph", "§ 41"))
                .contains("före sammanträdet");
        assertThat(has("recordParagraph", ELLINOR)).isTrue();
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§ 41");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
        assertThat(reports.latest(record().id()).state()).isEqualTo(ReportState.NOTIFIED);
        for (String person : List.of(SAGA, OSTEN)) {
            assertThat(bodies("reportNotified", person)).contains("onsdag 21 april 2027, § 41");
        }
    }
}
