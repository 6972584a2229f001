package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;
import se.namndbesok.register.StudyVisit.State;

/** Chair and vice chair are asked about each visit (C-20). */
class AnchoringTest extends PlanStory {

    @Test
    @DisplayName("AC-45 ändras gives the head Ändra förslaget; when both are anchored the plan can be presented")
    void changedAndAnchored() {
        presidiumIsAhead();
        now("2027-08-11T09:00");
        presidiumSays(VUXEN, "CHANGE", "remark", "Gärna på en eftermiddag, tack, inte kvällstid.");
        token().waitsAt("changeProposal", "anchorVisit");
        assertThat(shown(task("changeProposal", TOMAS), "remark"))
                .isEqualTo("Gärna på en eftermiddag, tack, inte kvällstid.");
        assertThat(shown(task("changeProposal", TOMAS), "place")).isEqualTo("Boendestöd, Kvarngatan 2");
        assertThat(mailsTo(TOMAS)).contains("Ändra förslaget på studiebesök: Avdelning vuxen");
        assertThat(new Tables(database).mailsWith("eftermiddag")).isEmpty();
        assertThat(new Tables(database).engineRowsWith("eftermiddag")).isEmpty();
        handIn("changeProposal", TOMAS, tomasProposal("start", "14:00", "end", "16:00"));
        assertThat(shown(taskAbout("anchorVisit", VUXEN), "time"))
                .isEqualTo("torsdag 18 november 2027 kl. 14.00–16.00");
        presidiumSays(UNGA, "ANCHORED");
        presidiumSays(VUXEN, "ANCHORED");
        token().waitsAt("presentVisits").hasNotPassed("settleVisit");
        assertThat(visit(VUXEN).state()).isEqualTo(State.ANCHORED);
    }

    @Test
    @DisplayName("A dropped visit is not presented; the secretary's answer is complete or refused")
    void dropped() {
        presidiumIsAhead();
        assertThat(presidiumIsRefused(UNGA)).contains("Fyll i ”Vad kom ni fram till?”.");
        assertThat(presidiumIsRefused(UNGA, "outcome", "CHANGE")).isEqualTo("Fyll i ”Presidiets synpunkt”.");
        assertThat(presidiumIsRefused(UNGA, "outcome", "KANSKE")).contains("välj ett av alternativen");
        presidiumSays(UNGA, "DROPPED");
        presidiumSays(VUXEN, "ANCHORED");
        assertThat(visit(UNGA).state()).isEqualTo(State.CANCELLED);
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "agendaText"))
                .contains("Avdelning vuxen")
                .doesNotContain("Avdelning unga");
    }

    @Test
    @DisplayName("F8 A second ändras: the secretary settles it with the chair")
    void secondChange() {
        presidiumIsAhead();
        presidiumSays(VUXEN, "ANCHORED");
        presidiumSays(UNGA, "CHANGE", "remark", "Kortare.");
        String place = "Familjecentralen Ekhuset, Storgatan 4";
        handIn("changeProposal", JENNY, proposal("end", "14:00", "unit", "ekhuset", "place", place));
        assertThat(shown(taskAbout("anchorVisit", UNGA), "unit")).isEqualTo(""); // the place names it
        presidiumSays(UNGA, "CHANGE", "remark", "Ännu kortare.");
        token().waitsAt("settleVisit", "anchorEachVisit");
        assertThat(refusal("settleVisit", KARL_JOHAN)).contains("Fyll i ”Vad har du och ordföranden bestämt?”.");
        assertThat(refusal("settleVisit", KARL_JOHAN, "decision", "KEEP"))
                .contains("Fyll i ”Datum”.", "Fyll i ”Plats”.");
        Object[] settled = proposal("end", "13:45", "decision", "KEEP");
        handIn("settleVisit", KARL_JOHAN, settled);
        jobsAreDone();
        token().waitsAt("presentVisits").hasPassed("visitSettled");
        assertThat(visit(UNGA).state()).isEqualTo(State.ANCHORED);
        assertThat(visit(UNGA).end()).isEqualTo("13:45");
    }

    @Test
    @DisplayName(
            "P2a-5 A change that does not come in five working days is settled with the chair, who may drop the visit")
    void changeNeverComes() {
        presidiumIsAhead();
        presidiumSays(VUXEN, "ANCHORED");
        now("2027-08-04T10:00");
        presidiumSays(UNGA, "CHANGE", "remark", "Kortare.");
        assertThat(day(task("changeProposal", JENNY).getDueDate())).isEqualTo("2027-08-11");
        morningOf("2027-08-11");
        token().waitsAt("changeProposal", "anchorEachVisit");
        morningOf("2027-08-12");
        token().waitsAt("settleVisit", "anchorEachVisit").hasPassed("changeTimePassed");
        handIn("settleVisit", KARL_JOHAN, "decision", "DROP");
        jobsAreDone();
        assertThat(visit(UNGA).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    @DisplayName("P2a-5 The agenda's cut-off comes first")
    void cutoffComesFirst() {
        presidiumIsAhead();
        now("2027-08-11T10:00");
        presidiumSays(UNGA, "CHANGE", "remark", "Kortare.");
        assertThat(day(task("changeProposal", JENNY).getDueDate()))
                .as("ten days before 24 August is a Saturday")
                .isEqualTo("2027-08-13");
    }

    @Test
    @DisplayName(
            "F7 P2a-5 The board meeting is moved while a change is awaited: the time for it follows the new cut-off")
    void cutoffIsMoved() {
        presidiumIsAhead();
        presidiumSays(VUXEN, "ANCHORED");
        now("2027-08-04T10:00");
        presidiumSays(UNGA, "CHANGE", "remark", "Kortare.");
        theRegisterSays(demo ->
                demo.replace("{from: 2027-10-19,", "{from: 2027-08-24, to: 2027-08-17}\n      - {from: 2027-10-19,"));
        assertThat(day(task("changeProposal", JENNY).getDueDate())).isEqualTo("2027-08-06");
        morningOf("2027-08-08");
        token().waitsAt("changeProposal", "anchorEachVisit");
        morningOf("2027-08-09");
        token().waitsAt("settleVisit", "anchorEachVisit");
    }

    private static LocalDate day(java.util.Date date) {
        return se.namndbesok.calendar.Stockholm.dateOf(date.toInstant());
    }

    @Test
    @DisplayName("F6 With the vice chair alone, or not at all: presented with that note")
    void notAnchored() {
        presidiumIsAhead();
        presidiumSays(UNGA, "ANCHORED", "how", "VICE_CHAIR");
        presidiumSays(VUXEN, "NOT_ANCHORED");
        assertThat(anchorings.latest(UNGA).orElseThrow().how()).isEqualTo(Anchoring.How.VICE_CHAIR);
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "agendaText"))
                .contains("Besöket från Avdelning vuxen är inte förankrat med presidiet.");
        boardIsTold("2027-08-24");
        assertThat(visit(VUXEN).state()).isEqualTo(State.OPEN);
    }

    @Test
    @DisplayName("F19 Anchored with the chairs who are elected now; without any the plan waits")
    void newTerm() {
        presidiumIsAhead();
        now("2027-08-11T09:00");
        theRegisterSays(demo -> demo.replaceAll("party: (\\w+), role: (VICE_)?ORDFORANDE}", "party: $1, role: LEDAMOT}")
                .replace("owner: ORDFORANDE", "owner: NAMNDSEKRETERARE"));
        assertThat(presidiumIsRefused(UNGA, "outcome", "ANCHORED"))
                .isEqualTo("Ordförande och vice ordförande är inte valda ännu. Planen väntar tills de är det.");
        theRegisterSays(demo -> demo.replace("party: EL, role: LEDAMOT}", "party: EL, role: VICE_ORDFORANDE}"));
        assertThat((String) shown(taskAbout("anchorVisit", UNGA), "chairs"))
                .contains("Elof Granhage", "Birgit Mossfors");
        presidiumSays(UNGA, "ANCHORED");
    }
}
