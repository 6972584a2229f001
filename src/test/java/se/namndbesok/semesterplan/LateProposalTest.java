package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.Documents;

/** A proposal that does not come is asked for and told of, and never stops the presidium. */
class LateProposalTest extends PlanStory {

    @Autowired
    private Documents documents;

    @Test
    @DisplayName("C-18 Reminders six, three and one week before, in July too, only to who has not proposed")
    void reminders() {
        planningHasBegun();
        jennyProposes();
        for (String day : new String[] {"2027-06-15", "2027-07-06", "2027-07-20"}) {
            int before = mailsTo(TOMAS).size();
            morningOf(day);
            assertThat(mailsTo(TOMAS)).as(day).hasSize(before + 1);
        }
        assertThat(mailsTo(TOMAS)).contains("Påminnelse: studiebesök för hösten 2027 senast tisdag 27 juli 2027");
        assertThat(mailsTo(JENNY)).hasSize(1);
    }

    @Test
    @DisplayName(
            "AC-43 Late: reminded on 28 and 30 July, the head of administration told on 3 August; the presidium meets")
    void late() {
        planningHasBegun();
        jennyProposes();
        morningOf("2027-07-27");
        int before = mailsTo(TOMAS).size();
        morningOf("2027-07-28");
        assertThat(mailsTo(TOMAS)).hasSize(before + 1).contains("Förslag på studiebesök saknas från Avdelning vuxen");
        morningOf("2027-07-29");
        assertThat(mailsTo(TOMAS)).hasSize(before + 1);
        morningOf("2027-07-30");
        assertThat(mailsTo(TOMAS)).hasSize(before + 2);
        morningOf("2027-08-02");
        assertThat(mailsTo(ROLF)).isEmpty();
        morningOf("2027-08-03");
        assertThat(mailsTo(ROLF)).containsExactly("Förslag på studiebesök saknas från Avdelning vuxen");
        secretaryChecks();
        token().waitsAt("proposeVisit", "planIsReady");
        morningOf("2027-08-10");
        token().waitsAt("anchorVisit").hasPassed("presidiumDayReached");
        assertThat(has("proposeVisit", TOMAS)).isFalse();
    }

    @Test
    @DisplayName("AC-41, F2 With one proposal the plan says which is missing, to secretary, presidium and board")
    void oneIsMissing() {
        planningHasBegun();
        jennyProposes();
        morningOf("2027-07-27");
        assertThat(shownJson(task("checkProposals", KARL_JOHAN), "missing"))
                .isEqualTo("[\"Förslag saknas från Avdelning vuxen.\"]");
        secretaryChecks();
        morningOf("2027-08-10");
        assertThat(shown(taskAbout("anchorVisit", VUXEN), "missing")).isEqualTo("Förslag saknas från Avdelning vuxen.");
        assertThat(documents.of(AUTUMN)).extracting(it -> it.kind().name()).containsExactly("PRESIDIUM_LIST");
        presidiumSays(UNGA, "ANCHORED");
        String refused = presidiumIsRefused(VUXEN, "outcome", "ANCHORED");
        assertThat(refused).contains("Det finns inget förslag att förankra.");
        presidiumSays(VUXEN, "DROPPED");
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "agendaText"))
                .contains("Avdelning unga", "Förslag saknas från Avdelning vuxen.");
    }

    @Test
    @DisplayName(
            "F1 A late proposal is taken in until the morning of the presidium, and the presidium may ask for one after")
    void lateButIn() {
        planningHasBegun();
        jennyProposes();
        morningOf("2027-07-27");
        secretaryChecks();
        now("2027-08-09T16:00");
        tomasProposes();
        token().waitsAt("anchorVisit").hasNotPassed("presidiumDayReached");
        presidiumSays(VUXEN, "ANCHORED");
    }

    @Test
    @DisplayName("A proposal that the presidium asks for comes by the same form")
    void askedForAfterwards() {
        planningHasBegun();
        jennyProposes();
        morningOf("2027-07-27");
        secretaryChecks();
        morningOf("2027-08-10");
        presidiumSays(VUXEN, "CHANGE", "remark", "Vi vill gärna ha ett besök.");
        handIn("changeProposal", TOMAS, tomasProposal());
        presidiumSays(VUXEN, "ANCHORED");
        assertThat(visit(VUXEN).isProposed()).isTrue();
    }
}
