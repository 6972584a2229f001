package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.Token;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.register.Agenda;

/** A report that was sent out says what is secret: it is drawn back (E14). */
class WithdrawalTest extends VisitStory {

    private static final String APRIL = "ON-2027-04-21";

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Agenda agenda;

    private ProcessInstance withdrawal;

    private String sagasReportIsSent() {
        sagaHasVisited();
        sagaWrites("safety", "Herr Ek är trygg.");
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        return "rapport-" + record().id() + "-v1";
    }

    private void ellinorWithdraws(Object... answers) {
        login(ELLINOR);
        withdrawal = processes.startProcessInstanceByKey("report-withdrawal");
        logout();
        handIn("withdrawReport", ELLINOR, answers);
    }

    private void opens(String person, String document) {
        database.sql("insert into access_log (person_id, document_id, read_at) values (?, ?, current_timestamp)")
                .params(person, document)
                .update();
    }

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
    @DisplayName(
            "E14 After the meeting too: the case is over, the link is closed, the incident is reported with who opened it")
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
