package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.Documents;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.register.StudyVisit;

/** The board is told at its first meeting (C-14, C-21), and the visits begin. */
class PresentingTest extends PlanStory {

    @Autowired
    private Documents documents;

    private StoredDocument list() {
        return documents.of(AUTUMN).get(documents.of(AUTUMN).size() - 1);
    }

    @Test
    @DisplayName("AC-46 The agenda text lists both visits; when the secretary has told the board, sign-up opens")
    void presented() {
        bothAreAnchored();
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "agendaText"))
                .contains(
                        "Studiebesök hösten 2027.",
                        "torsdag 7 oktober 2027 kl. 13.00–15.00, Avdelning unga, Stadshuset, rummet Eken.",
                        "torsdag 18 november 2027",
                        "Platser: Ingen gräns.");
        assertThat(shown(task("presentVisits", KARL_JOHAN), "meeting")).isEqualTo("tisdag 24 augusti 2027");
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "list")).endsWith(list().id());
        now("2027-08-23T10:00");
        assertThat(refusal("presentVisits", KARL_JOHAN, "how", "AT_MEETING", "day", "2027-08-24"))
                .isEqualTo("Datumet har inte varit ännu.");
        assertThat(refusal("presentVisits", KARL_JOHAN, "how", "AT_MEETING", "day", "2027-08-20"))
                .isEqualTo("Nämnden kan inte ha fått informationen före sammanträdet.");
        assertThat(refusal("presentVisits", KARL_JOHAN)).contains("Fyll i ”Hur fick nämnden informationen?”.");
        boardIsTold("2027-08-24");
        assertThat(record().state()).isEqualTo(SemesterPlan.State.PRESENTED);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("study-visit")
                        .list())
                .extracting(it -> it.getBusinessKey() + " " + it.getTenantId())
                .containsExactlyInAnyOrder(UNGA + " SN", VUXEN + " SN");
        for (int i = 1; i <= 9; i++) {
            assertThat(mailsTo("sn-0" + i)).as("one mail to sn-0" + i).hasSize(1);
        }
    }

    @Test
    @DisplayName("C-14 The paragraph is recorded, also when the visits are still to come")
    void minuted() {
        bothAreAnchored();
        boardIsTold("2027-08-24");
        assertThat(refusal("recordPresentation", KARL_JOHAN, "day", "2027-08-23", "paragraph", "74")
                        .lines())
                .containsExactly(
                        "Nämnden fick informationen senare än så. Kontrollera datumet.",
                        "Ange paragrafen som i protokollet, till exempel § 41.");
        handIn("recordPresentation", KARL_JOHAN, "day", "2027-08-24", "paragraph", "§ 74");
        token().waitsAt("visitEnded", "planIsOver");
        assertThat(database.sql("select paragraph from semester_plan")
                        .query(String.class)
                        .single())
                .isEqualTo("§ 74");
    }

    @Test
    @DisplayName("F7 The meeting is moved: the list is made anew, the presentation follows, the politicians are told")
    void meetingIsMoved() {
        bothAreAnchored();
        String before = list().id();
        theRegisterSays(demo ->
                demo.replace("{from: 2027-10-19,", "{from: 2027-08-24, to: 2027-08-31}\n      - {from: 2027-10-19,"));
        token().hasPassed("meetingMoved");
        jobsAreDone();
        token().waitsAt("presentVisits");
        assertThat(shown(task("presentVisits", KARL_JOHAN), "meeting")).isEqualTo("tisdag 31 augusti 2027");
        assertThat(list().id()).isNotEqualTo(before);
        registerIsLookedAt();
        for (int i = 1; i <= 9; i++) {
            assertThat(mailsTo("sn-0" + i))
                    .as("one mail to sn-0" + i)
                    .containsExactly("Sammanträdet är flyttat: information om höstens studiebesök");
        }
        boardIsTold("2027-08-31");
    }

    @Test
    @DisplayName("F7 The meeting is cancelled: the list goes by mail and is reported at the next meeting")
    void meetingIsCancelled() {
        bothAreAnchored();
        theRegisterSays(demo -> demo.replace("2027-08-24, ", ""));
        jobsAreDone();
        assertThat(shown(task("presentVisits", KARL_JOHAN), "meeting")).isEqualTo("tisdag 21 september 2027");
        assertThat(mailsTo("sn-05")).containsExactly("Sammanträdet är inställt: information om höstens studiebesök");
        now("2027-08-25T10:00");
        handIn("presentVisits", KARL_JOHAN, "how", "BY_MAIL", "day", "2027-08-25");
        jobsAreDone();
        assertThat(task("recordPresentation", KARL_JOHAN).getDueDate()).isEqualTo("2027-10-05T17:00:00.000+02:00");
        token().waitsAt("recordPresentation", "visitEnded");
        now("2027-09-22T10:00");
        theRegisterSays(demo -> demo);
        assertThat(visit(UNGA).state()).as("what is open stays open").isEqualTo(StudyVisit.State.OPEN);
        handIn("recordPresentation", KARL_JOHAN, "day", "2027-09-21", "paragraph", "§ 80");
    }

    @Test
    @DisplayName("Without a coming board meeting in the register the board is told by mail")
    void noMeetingKnown() {
        presidiumIsAhead();
        theRegisterSays(demo -> demo.replaceAll("      2027-08-24, 2027-09-21[^\\]]*]", "    ]")
                .replaceAll("(?m)^    moved:\n.*2027-10-19.*\n", ""));
        presidiumSays(UNGA, "ANCHORED");
        presidiumSays(VUXEN, "DROPPED");
        assertThat(shown(task("presentVisits", KARL_JOHAN), "meeting")).isEqualTo("");
        assertThat(task("presentVisits", KARL_JOHAN).getDueDate()).isNotNull();
        handIn("presentVisits", KARL_JOHAN, "how", "BY_MAIL", "day", "2027-07-27");
        jobsAreDone();
        assertThat(visit(UNGA).state()).isEqualTo(StudyVisit.State.OPEN);
    }

    @Test
    @DisplayName("Nothing to present: the board is told so, and the plan ends with its paragraph")
    void nothingLeft() {
        presidiumIsAhead();
        presidiumSays(UNGA, "DROPPED");
        presidiumSays(VUXEN, "DROPPED");
        assertThat((String) shown(task("presentVisits", KARL_JOHAN), "agendaText"))
                .contains("Inga studiebesök är planerade.");
        boardIsTold("2027-08-24");
        token().waitsAt("recordPresentation", "planIsOver").hasNotPassed("visitEnded");
    }
}
