package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** A meeting is moved while reports wait for it (E15). */
class MeetingMovedTest extends MeetingStory {

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
}
