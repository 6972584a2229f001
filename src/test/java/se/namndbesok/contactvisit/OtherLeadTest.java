package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;

/** The secretary has somebody else lead a booked visit, as when the lead has a conflict of interest (E18). */
class OtherLeadTest extends VisitStory {

    private ProcessInstance change;

    private void ellinorBegins() {
        login(ELLINOR);
        change = processes.startProcessInstanceByKey("lead-change");
        logout();
    }

    @Test
    @DisplayName(
            "E18 X-05 The visit stands with another lead: pages, calendars and mails follow, and no reason is asked for")
    void secretaryChangesTheLead() {
        sagasVisitIsBooked();
        ellinorBegins();
        assertThat(shownJson(task("changeLead", ELLINOR), "visits"))
                .contains("Eklunden tisdag 16 mars 2027, Saga Brunnfors");
        handIn("changeLead", ELLINOR, "decision", "CHANGE", "visit", record().id(), "successor", MILAD);
        Token.of(engine, change).hasEndedAt("leadChanged");
        token().hasPassed("leadReplaced", "replaceLead", "bookTime")
                .waitsAt("attendVisit", "planVisit", "receiveVisit", "reminderDayReached");
        assertThat(record().leadId()).isEqualTo(MILAD);
        assertThat(has("attendVisit", MILAD)).isTrue();
        assertThat(has("attendVisit", SAGA)).isFalse();
        assertThat(mailsTo(SAGA)).contains("Du är inte med på besöket: Eklunden tisdag 16 mars 2027");
        timePassesTo("2027-03-17T08:00");
        assertThat(has("confirmVisit", MILAD)).isTrue();
    }

    @Test
    @DisplayName(
            "E18 Only a booked visit, and another of the board's politicians; the secretary may think better of it")
    void badChoices() {
        sagaAsksForAVisit();
        ellinorBegins();
        String id = record().id();
        assertThat(refusal("changeLead", ELLINOR, "decision", "CHANGE", "visit", id, "successor", MILAD))
                .isEqualTo("Besök: välj ett av alternativen.");
        ostenAccepts();
        for (String other : new String[] {SAGA, TUVA, "nobody", ""}) {
            assertThat(refusal("changeLead", ELLINOR, "decision", "CHANGE", "visit", id, "successor", other))
                    .isEqualTo("Vem leder besöket i stället?: välj ett av alternativen.");
        }
        handIn("changeLead", ELLINOR, "decision", "KEEP");
        Token.of(engine, change).hasNotPassed("appointLead").hasEndedAt("leadKept");
        assertThat(record().leadId()).isEqualTo(SAGA);
    }

    @Test
    @DisplayName("E18 A politician cannot start it")
    void onlyTheSecretary() {
        login(SAGA);
        assertThatThrownBy(() -> processes.startProcessInstanceByKey("lead-change"))
                .isInstanceOf(AuthorizationException.class);
        logout();
    }
}
