package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Token;
import se.namndbesok.register.StudyVisit;

/** A semester from the presidium's calendar to its last visit, without an exception. */
class WholeSemesterTest extends PlanStory {

    @Test
    @DisplayName("C-10..C-26 Autumn 2027: proposed, checked, anchored, presented, minuted, held")
    void everythingGoesWell() {
        autumnIsAhead();
        token().waitsAt("planningBegun").hasPassed("openPlan").hasNotPassed("enterMeetingDates");
        morningOf("2027-05-31");
        token().waitsAt("proposeVisit", "proposalsDue");
        jennyProposes();
        tomasProposes();
        token().waitsAt("proposalsDue", "planIsReady");
        morningOf("2027-07-27");
        secretaryChecks();
        token().waitsAt("anchorVisit").hasPassed("listForPresidium").hasNotPassed("presidiumDayReached");
        now("2027-08-11T09:00");
        presidiumSays(UNGA, "ANCHORED");
        presidiumSays(VUXEN, "ANCHORED");
        token().waitsAt("presentVisits").hasPassed("listForBoard", "visitAnchored");
        boardIsTold("2027-08-24");
        assertThat(visit(UNGA).state()).isEqualTo(StudyVisit.State.OPEN);
        token().waitsAt("recordPresentation", "visitEnded");
        handIn("recordPresentation", KARL_JOHAN, "day", "2027-08-24", "paragraph", "§ 74");
        ProcessInstance plan = plan();
        visitIsOver(UNGA, StudyVisit.State.CARRIED_OUT);
        token().waitsAt("planIsOver", "visitEnded");
        visitIsOver(VUXEN, StudyVisit.State.CANCELLED);
        Token.of(engine, plan).hasEndedAt("semesterClosed");
        assertThat(record().state()).isEqualTo(SemesterPlan.State.CLOSED);
    }

    @Test
    @DisplayName("A department's new name is in the title of its task")
    void newName() {
        planningHasBegun();
        theRegisterSays(demo -> demo.replace("name: Avdelning vuxen", "name: Avdelning vuxna"));
        assertThat(task("proposeVisit", TOMAS).getName()).isEqualTo("Planera terminens studiebesök: Avdelning vuxna");
        assertThat(task("proposeVisit", JENNY).getName()).endsWith(": Avdelning unga");
    }
}
