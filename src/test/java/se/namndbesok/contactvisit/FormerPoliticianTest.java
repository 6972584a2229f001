package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.register.RegisterChanged;

/** A politician leaves with a visit made and no report handed in (E6). */
class FormerPoliticianTest extends VisitStory {

    @Autowired
    private ApplicationEventPublisher register;

    private void morningComes(String day) {
        now(day + "T06:10");
        register.publishEvent(new RegisterChanged());
    }

    @BeforeEach
    void sagaLeavesWithoutAReport() {
        sagaHasVisited();
        theRegisterSays(demo -> demo.replace(
                        "party: SL, role: LEDAMOT}\n  - {id: on-04",
                        "party: SL, role: LEDAMOT, validTo: 2027-03-20}\n  - {id: on-04")
                .replace(
                        "politicians: [on-03, on-05], from: 2027-02-01",
                        "politicians: [on-03, on-05], from: 2027-02-01, to: 2027-03-20"));
    }

    private boolean isOfTheBoard(String person) {
        return identity.createTenantQuery().userMember(person).count() > 0;
    }

    @Test
    @DisplayName("AC-18 The report can be handed in for fourteen days more, and then the board is closed to her")
    void reportIsHandedIn() {
        morningComes("2027-04-03");
        assertThat(isOfTheBoard(SAGA)).isTrue();
        login(SAGA);
        assertThatThrownBy(() -> processes.startProcessInstanceByKey("contact-visit"))
                .as("nothing new")
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Du är inte kontaktpolitiker");
        logout();
        sagaHandsInTheReport();
        assertThat(reports.latest(record().id()).authorId()).isEqualTo(SAGA);
        morningComes("2027-04-03");
        assertThat(isOfTheBoard(SAGA)).as("the report is in").isFalse();
    }

    @Test
    @DisplayName("AC-18 The morning after the fourteen days the secretary decides; a co-visitor or Rapport saknas")
    void secretaryDecides() {
        timePassesTo("2027-04-04T07:59:59");
        assertThat(has("decideLateReport", ELLINOR)).isFalse();
        timePassesTo("2027-04-04T08:00");
        handIn("decideLateReport", ELLINOR, "decision", "CLOSE");
        token().hasEndedAt("reportMissing");
    }

    @Test
    @DisplayName("AC-18 On the fifteenth day she cannot reach it any longer")
    void tooLate() {
        morningComes("2027-04-04");
        assertThat(isOfTheBoard(SAGA)).isFalse();
        assertThatThrownBy(this::sagaHandsInTheReport)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("no authenticated tenant");
    }
}
