package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** A report that was sent out says what is secret: it is drawn back (E14). */
class WithdrawalTest extends WithdrawalStory {

    @Test
    @DisplayName(
            "E14 Every link is closed at once, also of the packet; all who got or opened it are told; a new version comes")
    void beforeTheMeeting() {
        String report = sagasReportIsSent();
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        String packet = documents.of(APRIL).get(0).id();
        opens("on-01", packet);
        ellinorWithdraws("decision", "WITHDRAW", "report", report);
        assertThat(withdrawals.contains(report) && withdrawals.contains(packet)).isTrue();
        String subject = "Viktigt: öppna inte rapporten om Eklunden";
        assertThat(mailsTo(OSTEN)).as("the manager with a copy").contains(subject);
        assertThat(mailsTo("on-08")).as("a member who was told of it").contains(subject);
        assertThat(mailsTo("on-01")).as("who opened the packet").containsOnlyOnce(subject);
        assertThat(agenda.of(APRIL)).isEmpty();
        jobsAreDone();
        assertThat(has("sendPacket", ELLINOR)).as("nothing is left to send").isFalse();
        handIn("examineSecrecy", GUN, "finding", "MASKED", "passages", "Herr Ek");
        jobsAreDone();
        assertThat(shown(
                        tasks.createTaskQuery()
                                .taskDefinitionKey("registerReport")
                                .singleResult(),
                        "registryNumber"))
                .isEqualTo("ON 2027/0058");
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL, "meetingReason", "Ny version");
        String again = "rapport-" + record().id() + "-v2";
        assertThat(agenda.of(APRIL).get(0).documentId()).isEqualTo(again);
        assertThat(withdrawals.contains(again)).isFalse();
        assertThat(mailsTo(OSTEN).stream().filter(it -> it.startsWith("Läs rapporten från besöket")))
                .hasSize(2);
        assertThat((String) shown(task("sendPacket", ELLINOR), "packet")).doesNotContain(packet);
        token().waitsAt("boardAwaited");
    }

    @Test
    @DisplayName("E14 The secretary may think better of it; only a report that is sent can be chosen, and not twice")
    void thinksBetter() {
        String report = sagasReportIsSent();
        ellinorWithdraws("decision", "KEEP");
        Token.of(engine, withdrawal).hasNotPassed("tellHolders").hasEndedAt("reportKept");
        assertThat(withdrawals.contains(report)).isFalse();
        ellinorWithdraws("decision", "WITHDRAW", "report", report);
        login(ELLINOR);
        processes.startProcessInstanceByKey("report-withdrawal");
        logout();
        for (String other : new String[] {report, "rapport-x", ""}) {
            assertThat(refusal("withdrawReport", ELLINOR, "decision", "WITHDRAW", "report", other))
                    .isEqualTo("Rapport: välj ett av alternativen.");
        }
    }

    @Test
    @DisplayName("E14 A politician cannot start it")
    void onlyTheSecretary() {
        login(SAGA);
        assertThatThrownBy(() -> processes.startProcessInstanceByKey("report-withdrawal"))
                .isInstanceOf(AuthorizationException.class);
        logout();
    }
}
