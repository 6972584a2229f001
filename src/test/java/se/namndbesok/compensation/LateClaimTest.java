package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.register.RegisterChanged;

/** A claim that was not made in time, and the secretary's exception (F5). */
class LateClaimTest extends ClaimStory {

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void threeMonths() {
        theRegisterSays(demo -> demo.replace("hoursMode: CAP", "hoursMode: CAP, claimDeadline: P3M"));
    }

    private void morningOf(String day) {
        now(day + "T06:05");
        events.publishEvent(new RegisterChanged());
    }

    private void sagasTimeIsOver() {
        sagaHasVisited();
        morningOf("2027-06-17");
        token().waitsAt("allowLateClaim");
    }

    @Test
    @DisplayName(
            "F5 The secretary lets it be made after all: the politician claims, and who attests sees why it is late")
    void exception() {
        sagasTimeIsOver();
        assertThat(mailsTo(ELLINOR)).contains("Ersättning begärdes inte i tid: Eklunden tisdag 16 mars 2027");
        assertThat(shown(task("allowLateClaim", ELLINOR), "lastDay")).isEqualTo("onsdag 16 juni 2027");
        handIn("allowLateClaim", ELLINOR, "decision", "ALLOW", "reason", "SELF_EMPLOYED");
        assertThat(task("claimCompensation", SAGA).getDueDate()).isInSameDayAs("2027-06-24"); // five working days
        assertThat(shown(task("claimCompensation", SAGA), "isLate")).isEqualTo(true);
        assertThat(shown(task("claimCompensation", SAGA), "lastDay")).isEqualTo("");
        morningOf("2027-06-18");
        claims(SAGA);
        String late = "Egenföretagare har längre tid på sig. Medgivet av Ellinor Vassmyr.";
        assertThat(shown(task("endorseCompensation", ELLINOR), "late")).isEqualTo(late);
        ellinorEndorses();
        assertThat(shown(task("grantCompensation", GUNVOR), "late")).isEqualTo(late);
        basisIs("2H", Reason.FULL);
    }

    @Test
    @DisplayName("F5 An exception needs a reason from the list; a claim that is let through does not lapse again")
    void exceptionNeedsAReason() {
        sagasTimeIsOver();
        assertThat(refusal("allowLateClaim", ELLINOR)).isEqualTo("Fyll i ”Får ersättningen begäras ändå?”.");
        assertThat(refusal("allowLateClaim", ELLINOR, "decision", "ALLOW")).isEqualTo("Fyll i ”Anledning”.");
        assertThat(refusal("allowLateClaim", ELLINOR, "decision", "ALLOW", "reason", "Hon var sjuk"))
                .contains("Anledning: välj ett av alternativen.");
        handIn("allowLateClaim", ELLINOR, "decision", "ALLOW", "reason", "OUR_FAULT");
        morningOf("2027-09-01");
        token().waitsAt("claimCompensation");
        handIn("claimCompensation", SAGA, "decision", "DECLINE");
        token().hasEndedAt("compensationDeclined");
    }

    @Test
    @DisplayName("AC-37 Nobody lets the own claim through, whoever has got the task")
    void neverOnesOwn() {
        sagasTimeIsOver();
        assignedTo("allowLateClaim", SAGA);
        assertThat(refusal("allowLateClaim", SAGA, "decision", "ALLOW", "reason", "OUR_FAULT"))
                .contains("kan inte själv medge");
        token().waitsAt("allowLateClaim");
    }
}
