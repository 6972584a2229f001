package se.namndbesok.newterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.RegisterChanged;

/** The turn of a term of office. */
class NewTermTest extends ProcessTest {

    private static final String ELLINOR = "ellinor.vassmyr";
    private static final String NEW_DECISION =
            "  - {id: ka-8, policy: kontaktpolitiker-omsorg, unit: eklunden, politicians: [on-03], from: 2031-01-01, decision: 2030-12-18 § 150}\n";
    private static final String SEATED = "role: LEDAMOT}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ContactAssignments assignments;

    private void morningOf(String day) {
        now(day + "T06:10");
        events.publishEvent(new RegisterChanged());
    }

    private ProcessInstance caseOf(String board) {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("new-term")
                .processInstanceBusinessKey(board + ":2030-12-31")
                .singleResult();
    }

    private List<String> activeOn(String day) {
        return assignments.activeOn(LocalDate.parse(day)).stream()
                .map(ContactAssignment::id)
                .toList();
    }

    /** Saga sits in the new term too, and the board has chosen her anew for Eklunden. */
    private static String withNewDecision(String demo) {
        return demo.replaceFirst(
                        "(?m)^( +- \\{id: on-03, .*)" + SEATED,
                        "$1" + SEATED.replace("}", ", validFrom: 2027-01-01, validTo: 2034-12-31}"))
                .replaceFirst("(?m)^  - \\{id: ka-7", NEW_DECISION + "$0");
    }

    @Test
    @DisplayName(
            "AC-07 On 1 November each board's secretary prepares; on the first day what has no new decision has ended")
    void newTerm() {
        morningOf("2030-10-31");
        assertThat(caseOf("ON")).isNull();
        morningOf("2030-11-01");
        assertThat(mailsTo(ELLINOR)).contains("Förbered val av kontaktpolitiker senast måndag 30 december 2030");
        assertThat(shownJson(task("prepareAppointments", ELLINOR), "assignments"))
                .contains("Eklunden", "Saga Brunnfors, Inga-Maj Sjöhage")
                .doesNotContain("Hamnen");
        assertThat(shown(task("prepareAppointments", ELLINOR), "noMeeting")).isEqualTo(true);
        assertThat(has("prepareAppointments", "karljohan.lovfors")).isTrue();
        ProcessInstance omsorg = caseOf("ON");
        morningOf("2030-11-02");
        assertThat(caseOf("ON").getId()).as("once").isEqualTo(omsorg.getId());
        assertThat(has("raiseElection", ELLINOR)).as("one asks, not two").isFalse();
        handIn("prepareAppointments", ELLINOR, "prepared", true);
        theRegisterSays(NewTermTest::withNewDecision);
        assertThat(has("raiseElection", ELLINOR)).isFalse();
        assertThat(activeOn("2030-12-31")).contains("ka-1", "ka-2", "ka-7");
        assertThat(activeOn("2031-01-01")).containsExactly("ka-8");
        timePassesTo("2031-01-01T07:59:59");
        Token.of(engine, omsorg).hasPassed("prepareAppointments").hasNotPassed("reportUncoveredUnits");
        timePassesTo("2031-01-01T08:00");
        Token.of(engine, omsorg).hasEndedAt("newTermPrepared");
        assertThat(letter(ELLINOR, "Enheter utan kontaktpolitiker i den nya mandatperioden"))
                .contains("Brunnsgården", "Hemtjänst Norr", "Hemtjänst Söder", "Tallstigen")
                .doesNotContain("Eklunden", "Hamnen");
        morningOf("2031-01-02");
        assertThat(shownUnits()).contains("Brunnsgården").doesNotContain("Eklunden");
    }

    @Test
    @DisplayName("A secretary who has not prepared keeps the task in the new term, and is told all the same")
    void notPrepared() {
        morningOf("2030-11-01");
        ProcessInstance omsorg = caseOf("ON");
        timePassesTo("2031-01-01T08:00");
        Token.of(engine, omsorg).hasPassed("reportUncoveredUnits").hasNotPassed("prepareAppointments");
        assertThat(refusal("prepareAppointments", ELLINOR, "prepared", false)).startsWith("Fyll i");
        handIn("prepareAppointments", ELLINOR, "prepared", true);
        Token.of(engine, omsorg).hasEndedAt("newTermPrepared");
    }

    @Test
    @DisplayName("An assignment that is said to last longer than the term is refused with the file and line")
    void afterTheTerm() {
        assertThatThrownBy(() -> theRegisterSays(
                        demo -> demo.replace("from: 2027-02-01, to: 2027-05-31", "from: 2027-02-01, to: 2031-05-31")))
                .hasMessageContaining("Uppdraget slutar 2031-05-31, men mandatperioden tar slut 2030-12-31.");
    }

    /** Of the elections that the secretary is to raise. */
    private List<String> shownUnits() {
        return tasks.createTaskQuery().taskDefinitionKey("raiseElection").taskAssignee(ELLINOR).list().stream()
                .map(task -> shown(task, "unit").toString())
                .toList();
    }

    private String letter(String person, String subject) {
        return database.sql("select text_body from outbox where recipient_email like ? and subject = ?")
                .params(person + "@%", subject)
                .query(String.class)
                .single();
    }
}
