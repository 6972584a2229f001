package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** A meeting is cancelled while reports wait for it (E15). */
class MeetingCancelledTest extends MeetingStory {

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
