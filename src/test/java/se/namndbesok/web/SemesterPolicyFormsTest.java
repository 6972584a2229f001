package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.register.Policies;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.StudyVisitRules;

/** The routine for study visits by form: its proposal's rules, and a decision by a role (C-03, C-10..C-23). */
class SemesterPolicyFormsTest extends RegisterUploads {

    private static final String FORMS = "/registret/SN/andra/";
    private static final String ROUTINE = "studiebesok-termin";

    @Autowired
    Policies policies;

    @BeforeEach
    void aProposal() {
        saves(changed("ny-version/" + ROUTINE + "@1", Map.of("SUMMARY", "Tre besök")));
    }

    private HttpResponse<String> changed(String address, Map<String, String> answers) {
        return changed(visitor("karljohan.lovfors"), FORMS + address, answers);
    }

    private void saves(HttpResponse<String> shown) {
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(save(visitor("karljohan.lovfors"), shown).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "C-10..C-12, C-18, C-23 Visits and shares by department, the proposals' last day, its reminders, and the sign-up")
    void rules() {
        String page = visitor("karljohan.lovfors")
                .get(FORMS + "regler/" + ROUTINE + "@2")
                .body();
        assertThat(page).contains("Avdelning unga: 1\nAvdelning vuxen: 1</textarea>", "value=\"42, 21, 7\"");
        assertThat(changed("regler/" + ROUTINE + "@2", Map.of("SEMESTER_VISITS", "3"))
                        .body())
                .contains("<a href=\"#f-SHARES\">Avdelningarnas besök är tillsammans 2, men terminen ska ha 3.</a>");
        Map<String, String> bad = Map.of(
                "SHARES",
                "Avdelning unga\r\nAvdelning okänd: 2",
                "PROPOSALS_REMIND",
                "42 och 21",
                "SIGN_UP_CLOSES",
                "");
        assertThat(changed("regler/" + ROUTINE + "@2", bad).body())
                .contains("<a href=\"#f-SHARES\">Avdelning unga: skriv en av nämndens avdelningar")
                .contains(
                        "<a href=\"#f-SHARES\">Avdelning okänd: 2: skriv en av",
                        "<a href=\"#f-PROPOSALS_REMIND\">Skriv dagarna")
                .contains("<a href=\"#f-SIGN_UP_CLOSES\">Fyll i: ", "Avdelning okänd: 2</textarea>");
        HttpResponse<String> shown = changed(
                "regler/" + ROUTINE + "@2",
                Map.of(
                        "SEMESTER_VISITS",
                        "3",
                        "SHARES",
                        "avdelning vuxen : 2\r\n\r\nAvdelning unga: 1",
                        "PROPOSALS_DUE",
                        "21",
                        "PROPOSALS_REMIND",
                        "30, 14",
                        "PROPOSALS_LATE",
                        "",
                        "TOO_MANY",
                        "LOTTERY",
                        "TELL_AFTER",
                        "2"));
        assertThat(shown.body())
                .contains(
                        "Studiebesök per termin för Avdelning vuxen: 1 → 2",
                        "42 dagar, 21 dagar, 7 dagar → 30 dagar, 14 dagar")
                .doesNotContain("Regeln ", "P30D");
        saves(shown);
        StudyVisitRules rules = policies.get(ROUTINE + "@2").studyVisits();
        assertThat(rules.perDepartment()).containsEntry("AVD_VUXEN", 2).containsEntry("AVD_UNGA", 1);
        assertThat(rules.planning().dueBefore()).hasDays(21);
        assertThat(rules.planning().remindBefore()).extracting(Object::toString).containsExactly("P30D", "P14D");
        assertThat(rules.planning().overdueReminders()).isEmpty();
        assertThat(rules.planning().escalateAfterWorkingDays()).isEqualTo(2);
        assertThat(rules.signUp().oversubscription()).isEqualTo(StudyVisitRules.Oversubscription.LOTTERY);
        assertThat(policies.get(ROUTINE + "@1").studyVisits().visitsPerSemester())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("C-03 A routine may be set by the head of administration, without a paragraph")
    void byARole() {
        saves(changed(
                "beslut-om-forslag/" + ROUTINE + "@2",
                Map.of("ADOPTER", "FORVALTNINGSCHEF", "DECIDED_ON", "2027-04-19", "FROM", "2027-07-01")));
        assertThat(visitor("karljohan.lovfors")
                        .get("/registret/SN/styrdokument")
                        .body())
                .contains("Förvaltningschef, 2027-04-19", "Gäller från och med 2027-07-01.", "Tre besök");
        saves(changed(
                "dokumentets-uppgifter/" + ROUTINE + "@2",
                Map.of("ADOPTER", "FORVALTNINGSCHEF", "DECIDED_ON", "2027-04-20", "VALID_TO", "2031-12-31")));
        assertThat(policies.get(ROUTINE + "@2").header().adoptions())
                .extracting("adopter")
                .containsExactly("FORVALTNINGSCHEF", "FORVALTNINGSCHEF");
    }

    @Test
    @DisplayName(
            "A-08, C-03 Who has made another decision is asked for: the board extends what the head of administration set")
    void anotherDecision() {
        Map<String, String> extended = new HashMap<>(Map.of("VALID_TO", "2029-12-31", "DECIDED_ON", "2027-04-19"));
        extended.put("PARAGRAPH", "§ 12");
        extended.put("ADOPTER", "SN");
        saves(changed("dokumentets-uppgifter/" + ROUTINE + "@1", extended));
        assertThat(policies.get(ROUTINE + "@1").header().adoptions())
                .extracting(it -> it.adopter() + " " + it.on() + " " + it.paragraph())
                .containsExactly("FORVALTNINGSCHEF 2019-09 null", "SN 2027-04-19 § 12");
    }

    @Test
    @DisplayName("A-13 A repealed version takes no further decision, which would bring it back")
    void repealed() {
        String repealed = changed(
                "      stage: BESLUTAD\n      author: Karl-Johan", "      stage: UPPHAVD\n      author: Karl-Johan");
        register.load(List.of(new RegisterFile("demo.yaml", repealed)));
        String page = visitor("karljohan.lovfors")
                .get(FORMS + "dokumentets-uppgifter/" + ROUTINE + "@1")
                .body();
        assertThat(page).contains("f-SUMMARY").doesNotContain("f-DECIDED_ON", "f-ADOPTER");
    }
}
