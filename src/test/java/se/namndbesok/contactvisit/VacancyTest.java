package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** A unit loses its contact politician: the secretary has the board elect a new one (E6, A-22). */
class VacancyTest extends VisitStory {

    private static final UnaryOperator<String> NOBODY_AFTER_RITVA =
            demo -> demo.replaceFirst("  - \\{id: ka-5,[^\n]*\n", "");

    private ProcessInstance appointment() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("appointment")
                .singleResult();
    }

    @Test
    @DisplayName("AC-18 The end is registered: the secretary has the task once, chair and unit are told")
    void vacancy() {
        assertThat(appointment()).as("somebody follows Ritva").isNull();
        theRegisterSays(NOBODY_AFTER_RITVA);
        theRegisterSays(demo -> NOBODY_AFTER_RITVA.apply(demo).replace("users: 110", "users: 111"));
        Token.of(engine, appointment()).hasPassed("tellVacancy").waitsAt("raiseElection");
        assertThat(mailsTo(ELLINOR)).containsOnlyOnce("Ta upp val av ny kontaktpolitiker: Hemtjänst Söder");
        assertThat(mailsTo("on-01")).contains("Ny kontaktpolitiker ska väljas: Hemtjänst Söder");
        assertThat(mailsTo(VIVEKA)).contains("Ny kontaktpolitiker ska väljas: Hemtjänst Söder");
        assertThat(shown(task("raiseElection", ELLINOR), "lastDay")).isEqualTo("måndag 31 maj 2027");
    }

    @Test
    @DisplayName("E6 The election comes to a meeting; when it is in the register the case ends by itself")
    void elected() {
        theRegisterSays(NOBODY_AFTER_RITVA);
        ProcessInstance appointment = appointment();
        assertThat(refusal("raiseElection", ELLINOR, "meeting", "SN-2027-03-23"))
                .contains("välj ett av alternativen");
        handIn("raiseElection", ELLINOR, "meeting", "ON-2027-03-24");
        Token.of(engine, appointment).waitsAt("electionAwaited");
        theRegisterSays(demo -> demo);
        Token.of(engine, appointment).hasEndedAt("politicianElected");
    }

    @Test
    @DisplayName("E6 Two weeks after the meeting there is still nobody: the task comes again")
    void notElected() {
        theRegisterSays(NOBODY_AFTER_RITVA);
        ProcessInstance appointment = appointment();
        handIn("raiseElection", ELLINOR, "meeting", "ON-2027-03-24");
        timePassesTo("2027-04-07T07:59:59");
        Token.of(engine, appointment).waitsAt("electionAwaited");
        timePassesTo("2027-04-07T08:00");
        Token.of(engine, appointment).waitsAt("raiseElection");
        theRegisterSays(demo -> demo);
        Token.of(engine, appointment).hasEndedAt("electionCalledOff");
    }

    @Test
    @DisplayName("AC-07 A seat's end counts from sixty days before; a unit closed for good needs nobody")
    void endOfTheTerm() {
        String seat = "role: LEDAMOT, validTo: 2027-04-17}";
        UnaryOperator<String> aminaLeaves = demo ->
                demo.replace("party: SL, role: LEDAMOT}\n  - {id: on-08", "party: SL, " + seat + "\n  - {id: on-08");
        theRegisterSays(aminaLeaves);
        assertThat(appointment()).as("61 days before").isNull();
        now("2027-02-16T06:05");
        theRegisterSays(demo -> aminaLeaves.apply(demo).replace("users: 110", "users: 112"));
        assertThat(appointment().getBusinessKey()).isEqualTo("htj-norr");
        theRegisterSays(
                demo -> aminaLeaves.apply(demo).replace("users: 110}", "users: 110, closed: [{from: 2027-02-01}]}"));
        assertThat(appointment()).isNull();
    }
}
