package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.Token;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/** A meeting is moved or cancelled while reports wait for it (E15). */
class MeetingChangesTest extends VisitStory {

    private static final String APRIL = "ON-2027-04-21";
    private static final String MAY = "ON-2027-05-26";

    @Autowired
    private Agenda agenda;

    private ProcessInstance april() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("board-notification")
                .processInstanceBusinessKey(APRIL)
                .singleResult();
    }

    private void aprilIsMovedTo(String day) {
        String moved =
                "    moved:\n      - {from: 2027-04-21, to: " + day + ", decidedOn: 2027-04-07}\n  - board: SN\n";
        theRegisterSays(demo -> demo.replace("  - board: SN\n    start", moved + "    start"));
    }

    private void aprilIsCancelled() {
        theRegisterSays(demo -> demo.replaceFirst("2027-04-21, 2027-05-26", "2027-05-26"));
    }

    private void nothingIsPlannedAfterMarch() {
        theRegisterSays(demo -> demo.replaceFirst("2027-04-21, 2027-05-26[^\\]]*", ""));
    }

    private void sagasReportIsRegistered() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        token().waitsAt("boardAwaited");
    }

    private String listOf(String visit) {
        return agenda.find(visit).map(AgendaItem::meetingId).orElse("none");
    }

    @Test
    @DisplayName("E15 The timers move with the meeting: cut-off and the day after, to the second")
    void timersMove() {
        ProcessInstance april = april();
        aprilIsMovedTo("2027-04-28");
        Token.of(engine, april).hasPassed("compareMeetings", "dateMoved").waitsAt("agendaCutoffPassed");
        timePassesTo("2027-04-19T07:59:59");
        Token.of(engine, april).waitsAt("agendaCutoffPassed");
        timePassesTo("2027-04-19T08:00");
        Token.of(engine, april).waitsAt("meetingAwaited");
        aprilIsMovedTo("2027-05-05");
        timePassesTo("2027-05-06T07:59:59");
        Token.of(engine, april).waitsAt("meetingAwaited");
        timePassesTo("2027-05-06T08:00");
        Token.of(engine, april).hasEndedAt("nothingToNotify");
    }

    @Test
    @DisplayName("E15 A report follows its meeting, and author and manager hear of the new date, once")
    void reportFollows() {
        sagasReportIsRegistered();
        aprilIsMovedTo("2027-04-28");
        aprilIsMovedTo("2027-04-28");
        token().hasPassed("tellMeeting").waitsAt("boardAwaited");
        for (String person : new String[] {SAGA, OSTEN}) {
            assertThat(mailsTo(person)).containsOnlyOnce("Nytt datum för rapporten: Eklunden tisdag 16 mars 2027");
        }
        assertThat(listOf(record().id())).isEqualTo(APRIL);
    }

    @Test
    @DisplayName("E15 B-23 Another meeting is nearer now: the secretary chooses it, and the report is on its list")
    void nearerMeeting() {
        sagasReportIsRegistered();
        ProcessInstance april = april();
        aprilIsMovedTo("2027-06-02");
        assertThat(shownJson(task("chooseMeeting", ELLINOR), "meetings"))
                .contains("onsdag 26 maj 2027", "onsdag 2 juni 2027");
        assertThat(refusal("chooseMeeting", ELLINOR, "chosen", "SN-2027-05-25")).contains("välj ett av alternativen");
        handIn("chooseMeeting", ELLINOR, "chosen", MAY);
        Token.of(engine, april).hasPassed("meetingChosen").waitsAt("agendaCutoffPassed");
        assertThat(listOf(record().id())).isEqualTo(MAY);
        timePassesTo("2027-05-17T08:00");
        assertThat(shownJson(task("sendPacket", ELLINOR), "reports")).contains("Eklunden");
    }

    @Test
    @DisplayName("E15 The secretary lets the report lie where it is")
    void staysWithItsMeeting() {
        sagasReportIsRegistered();
        aprilIsMovedTo("2027-06-02");
        handIn("chooseMeeting", ELLINOR, "chosen", APRIL);
        assertThat(listOf(record().id())).isEqualTo(APRIL);
    }

    @Test
    @DisplayName("E15 The meeting is cancelled: its reports go to the next one, and their people are told")
    void cancelled() {
        sagasReportIsRegistered();
        ProcessInstance april = april();
        timePassesTo("2027-04-12T08:00");
        assertThat(has("sendPacket", ELLINOR)).isTrue();
        aprilIsCancelled();
        Token.of(engine, april)
                .hasPassed("findNextMeeting")
                .hasNotPassed("addMeeting")
                .hasEndedAt("reportsMoved");
        assertThat(has("sendPacket", ELLINOR)).isFalse();
        assertThat(listOf(record().id())).isEqualTo(MAY);
        assertThat(mailsTo(SAGA)).contains("Nytt datum för rapporten: Eklunden tisdag 16 mars 2027");
        timePassesTo("2027-05-17T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-05-27T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-05-26", "paragraph", "§ 60");
        jobsAreDone();
        token().hasEndedAt("visitClosed");
    }

    @Test
    @DisplayName("E15 Cancelled, and no other is planned: the secretary puts one into the register first")
    void cancelledWithoutANextOne() {
        sagasReportIsRegistered();
        ProcessInstance april = april();
        nothingIsPlannedAfterMarch();
        Token.of(engine, april).waitsAt("addMeeting");
        assertThat(refusal("addMeeting", ELLINOR, "added", true)).contains("inget kommande sammanträde i registret");
        aprilIsCancelled();
        handIn("addMeeting", ELLINOR, "added", true);
        Token.of(engine, april).hasEndedAt("reportsMoved");
        assertThat(listOf(record().id())).isEqualTo(MAY);
    }

    @Test
    @DisplayName("E15 A report that was registered for a meeting that is cancelled at that moment goes to the next one")
    void registeredForACancelledMeeting() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        String registration = tasks.createTaskQuery()
                .taskDefinitionKey("registerReport")
                .singleResult()
                .getId();
        tasks.setAssignee(registration, ELLINOR);
        handIn("registerReport", ELLINOR, "registryNumber", "ON 2027/0058", "meeting", APRIL);
        aprilIsCancelled();
        jobsAreDone();
        assertThat(listOf(record().id())).isEqualTo(MAY);
    }
}
