package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.calendar.Stockholm;

/** Running plans follow the register: meetings that are moved or cancelled, heads who are replaced. */
class MovedPresidiumTest extends PlanStory {

    private void presidiumIsMovedTo(String day) {
        theRegisterSays(demo ->
                demo.replace("{from: 2027-10-19,", "{from: 2027-08-10, to: " + day + "}\n      - {from: 2027-10-19,"));
    }

    private static LocalDate day(Date date) {
        return Stockholm.dateOf(date.toInstant());
    }

    @Test
    @DisplayName("F5 Moved later: a later last day; tasks, timers and reminders follow, and the heads are told")
    void movedLater() {
        planningHasBegun();
        jennyProposes();
        presidiumIsMovedTo("2027-08-17");
        assertThat(record().due()).isEqualTo("2027-08-03");
        assertThat(day(task("proposeVisit", TOMAS).getDueDate())).isEqualTo("2027-08-03");
        assertThat(mailsTo(TOMAS)).contains("Presidiets möte är flyttat: studiebesök hösten 2027");
        assertThat(mailsTo(KARL_JOHAN)).contains("Presidiets möte är flyttat: studiebesök hösten 2027");
        assertThat(mailsTo(JENNY)).as("has proposed").contains("Presidiets möte är flyttat: studiebesök hösten 2027");
        int before = mailsTo(TOMAS).size();
        morningOf("2027-06-15");
        assertThat(mailsTo(TOMAS)).as("six weeks before is now 22 June").hasSize(before);
        morningOf("2027-06-22");
        assertThat(mailsTo(TOMAS)).hasSize(before + 1);
        morningOf("2027-07-27");
        token().waitsAt("proposeVisit", "proposalsDue");
        morningOf("2027-08-03");
        secretaryChecks();
        morningOf("2027-08-10");
        token().waitsAt("proposeVisit", "planIsReady");
        morningOf("2027-08-17");
        token().waitsAt("anchorVisit");
    }

    @Test
    @DisplayName("F5 Moved earlier: five working days are left, nobody is late by the move, never after the presidium")
    void movedEarlier() {
        planningHasBegun();
        now("2027-07-19T10:00");
        presidiumIsMovedTo("2027-07-28");
        assertThat(record().due()).isEqualTo("2027-07-26");
        presidiumIsMovedTo("2027-07-23");
        assertThat(record().due()).isEqualTo("2027-07-22");
        assertThat(day(task("proposeVisit", JENNY).getDueDate())).isEqualTo("2027-07-22");
        morningOf("2027-07-23");
        token().waitsAt("checkProposals", "planIsReady");
    }

    @Test
    @DisplayName("F5 Moved before the planning has begun: the beginning follows")
    void movedBeforeTheBeginning() {
        autumnIsAhead();
        presidiumIsMovedTo("2027-08-17");
        morningOf("2027-05-31");
        token().waitsAt("planningBegun");
        morningOf("2027-06-07");
        token().waitsAt("proposeVisit", "proposalsDue");
    }

    @Test
    @DisplayName("F5 Moved when the secretary waits to anchor: the task follows")
    void movedBeforeAnchoring() {
        presidiumIsAhead();
        presidiumIsMovedTo("2027-08-17");
        assertThat(day(taskAbout("anchorVisit", UNGA).getFollowUpDate())).isEqualTo("2027-08-17");
        assertThat(day(taskAbout("anchorVisit", UNGA).getDueDate())).isEqualTo("2027-08-18");
    }

    @Test
    @DisplayName("F6 Cancelled, and no other before the board meets: the days stand, and the secretary is told once")
    void cancelled() {
        planningHasBegun();
        theRegisterSays(demo -> demo.replace("2027-08-10, ", ""));
        registerIsLookedAt();
        assertThat(record().due()).isEqualTo("2027-07-27");
        assertThat(mailsTo(KARL_JOHAN)).containsExactly("Presidiets möte är inställt: studiebesök hösten 2027");
        morningOf("2027-08-10");
        token().waitsAt("checkProposals", "planIsReady");
    }

    @Test
    @DisplayName("F6 Cancelled, but another meets before the board: the plan goes by that one")
    void anotherMeets() {
        planningHasBegun();
        theRegisterSays(demo -> demo.replace("2027-08-10, 2027-09-07", "2027-08-19, 2027-09-07"));
        assertThat(record().presidiumDate()).isEqualTo("2027-08-19");
        assertThat(record().due()).isEqualTo("2027-08-05");
    }

    @Test
    @DisplayName("F16 A head is replaced: the open task is the new head's, and the old one's no longer")
    void headIsReplaced() {
        planningHasBegun();
        theRegisterSays(demo ->
                demo.replace("name: Avdelning unga, head: jenny.hagbro", "name: Avdelning unga, head: tomas.rosmyr"));
        assertThat(has("proposeVisit", JENNY)).isFalse();
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("proposeVisit")
                        .taskAssignee(TOMAS)
                        .count())
                .isEqualTo(2);
        theRegisterSays(demo -> demo);
        jennyProposes();
        assertThat(visit(UNGA).isProposed()).isTrue();
    }

    @Test
    @DisplayName("F16 A head whose role has ended is followed by the head of administration")
    void headHasLeft() {
        planningHasBegun();
        theRegisterSays(demo -> demo.replace(
                "board: SN, roles: [AVDELNINGSCHEF]}\n  - {id: tomas",
                "board: SN, roles: [AVDELNINGSCHEF], validTo: 2027-06-10}\n  - {id: tomas"));
        assertThat(has("proposeVisit", JENNY)).isTrue();
        now("2027-06-11T06:10");
        registerIsLookedAt();
        assertThat(has("proposeVisit", ROLF)).isTrue();
        handIn("proposeVisit", ROLF, proposal());
    }
}
