package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report that is not handed in becomes the secretary's to decide on (E11). */
class LateReportTest extends VisitStory {

    private void sagaAndIngaMajHaveVisited() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA, INGA_MAJ), "2027-03-16T13:15");
        ostenAccepts();
        managerPlans(OSTEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA, INGA_MAJ));
    }

    @Test
    @DisplayName("AC-20 14 days after the last day at 08:00 the secretary is to decide; until then the report may come")
    void secretaryIsAsked() {
        sagaHasVisited();
        timePassesTo("2027-04-13T07:59:59");
        token().waitsAt("writeReport").hasNotPassed("reportOverdue");
        timePassesTo("2027-04-13T08:00");
        token().waitsAt("writeReport", "decideLateReport").hasPassed("reportOverdue");
        assertThat(mailsTo(ELLINOR)).containsExactly("Ta ställning till försenad rapport: Eklunden");
        assertThat(shown(task("decideLateReport", ELLINOR), "due")).isEqualTo("tisdag 30 mars 2027");
        assertThat(shownJson(task("decideLateReport", ELLINOR), "decisions")).doesNotContain("OTHER_WRITER");
        sagaHandsInTheReport();
        token().waitsAt("checkReport").hasPassed("reportIsIn").hasNotPassed("lateReportDecided");
    }

    @Test
    @DisplayName("AC-20 A new last day: the report is asked for, reminded of and late anew")
    void newDate() {
        sagaHasVisited();
        timePassesTo("2027-04-13T08:00");
        handIn("decideLateReport", ELLINOR, "decision", "NEW_DATE", "newDue", "2027-04-27");
        token().waitsAt("writeReport").hasPassed("lateReportHandled", "isReportAwaited");
        assertThat(mailsTo(SAGA)).contains("Skriv rapporten om Eklunden senast tisdag 27 april 2027");
        timePassesTo("2027-04-27T08:00");
        assertThat(mailsTo(SAGA)).contains("Lämna rapporten om Eklunden senast tisdag 27 april 2027");
        timePassesTo("2027-05-11T07:59:59");
        token().waitsAt("writeReport");
        timePassesTo("2027-05-11T08:00");
        token().waitsAt("writeReport", "decideLateReport");
        handIn("decideLateReport", ELLINOR, "decision", "NEW_DATE", "newDue", "2027-06-24");
        timePassesTo("2027-07-31T08:00"); // 8 July is in July, and waits
        token().waitsAt("writeReport");
        timePassesTo("2027-08-02T08:00");
        token().waitsAt("writeReport", "decideLateReport");
    }

    @Test
    @DisplayName("E11 Somebody else who was there is asked to write")
    void otherWriter() {
        sagaAndIngaMajHaveVisited();
        timePassesTo("2027-04-13T08:00");
        handIn("decideLateReport", ELLINOR, "decision", "OTHER_WRITER", "writer", INGA_MAJ, "newDue", "2027-04-27");
        assertThat(has("writeReport", SAGA)).isFalse();
        assertThat(mailsTo(INGA_MAJ)).contains("Skriv rapporten om Eklunden senast tisdag 27 april 2027");
        handIn("writeReport", INGA_MAJ, "safety", "Brukarna känner sig trygga.", "wellbeing", "Maten uppskattas.");
        token().waitsAt("checkReport");
        assertThat(reports.latest(record().id()).authorId()).isEqualTo(INGA_MAJ);
    }

    @Test
    @DisplayName("E11 Closed without a report: the visit counts as made, the report as missing, and the writer is told")
    void closed() {
        sagaHasVisited();
        timePassesTo("2027-04-13T08:00");
        handIn("decideLateReport", ELLINOR, "decision", "CLOSE");
        token().hasEndedAt("reportMissing");
        assertThat(record().state()).isEqualTo(VisitState.REPORT_MISSING);
        assertThat(mailsTo(SAGA)).contains("Besöket är avslutat utan rapport: Eklunden tisdag 16 mars 2027");
    }

    @Test
    @DisplayName("A decision needs a coming day, and a writer who was there")
    void badDecisions() {
        sagaAndIngaMajHaveVisited();
        timePassesTo("2027-04-13T08:00");
        assertThat(refusal("decideLateReport", ELLINOR, "decision", "NEW_DATE")).contains("Fyll i ”Ny sista dag”");
        assertThat(refusal("decideLateReport", ELLINOR, "decision", "NEW_DATE", "newDue", "2027-04-13"))
                .contains("Datumet har redan varit");
        assertThat(refusal("decideLateReport", ELLINOR, "decision", "NEW_DATE", "newDue", "2027-05-06"))
                .contains("Kansliet är stängt torsdag 6 maj 2027. Välj en arbetsdag, till exempel onsdag 5 maj 2027.");
        assertThat(refusal("decideLateReport", ELLINOR, "decision", "OTHER_WRITER", "newDue", "2027-04-27"))
                .contains("Vem ska skriva?");
        assertThat(refusal(
                        "decideLateReport",
                        ELLINOR,
                        "decision",
                        "OTHER_WRITER",
                        "newDue",
                        "2027-04-27",
                        "writer",
                        MILAD))
                .contains("Vem ska skriva?");
        assertThat(refusal("decideLateReport", ELLINOR, "decision", "BURN")).contains("välj ett av alternativen");
        token().waitsAt("writeReport", "decideLateReport");
    }

    @Test
    @DisplayName("A policy that is silent on late reports: the secretary is never asked")
    void silentPolicy() {
        theRegisterSays(demo -> demo.replaceFirst(
                "    availabilityToPublic: true .*\n", "    reminders: {writeReport: {overdueReminders: [P7D]}}\n"));
        sagaHasVisited();
        timePassesTo("2028-02-29T08:00");
        token().waitsAt("writeReport").hasNotPassed("reportOverdue");
    }
}
