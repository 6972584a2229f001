package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.StudyVisit;

/** What the contact person and the participants are told, and who carries the visit out (C-23..C-25, F13). */
class ReportingBackTest extends StudyVisitStory {

    @Test
    @DisplayName(
            "AC-48 At the close, 4 March at 08:00, the contact person gets the number, and the names behind the link")
    void atTheClose() {
        isPresented();
        sixSignUp();
        timePassesTo("2027-03-04T07:59:59");
        token().hasNotPassed("signUpClosed");
        assertThat(mailsTo(PERNILLA)).isEmpty();
        signUpCloses();
        assertThat(mailsTo(PERNILLA)).contains("Deltagare på studiebesöket torsdag 11 mars 2027: 6");
        assertThat(mail(PERNILLA, "Deltagare")).contains("/studiebesok/sv-1").doesNotContain("Tuva", "Hällbro");
        assertThat(shownJson(task("prepareStudyVisit", PERNILLA), "participants"))
                .contains("Tuva Hällbro");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.CLOSED_FOR_SIGN_UP);
        assertThat(mail(TUVA, "Du deltar i studiebesöket")).contains("Plats: Ekhuset, Storgatan 4", "Pernilla Åsmyr");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::sequence).containsExactly(0, 1);
        assertThat(invitationsTo(TUVA)).extracting(Invitation::uid).containsOnly("studiebesok-sv-1@ekbrunna.example");
    }

    @Test
    @DisplayName(
            "C-25 The department prepares by 8 March, three working days before; the participants read the programme")
    void prepares() {
        sixAreToCome();
        assertThat(task("prepareStudyVisit", PERNILLA).getDueDate()).isEqualTo("2027-03-08T17:00:00.000+01:00");
        assertThat(refusal("prepareStudyVisit", PERNILLA, "programme", "Rundtur"))
                .isEqualTo("Fyll i ”Samlingsplats”.");
        handIn(
                "prepareStudyVisit",
                PERNILLA,
                "programme",
                "Rundtur",
                "meetingPlace",
                "Entrén",
                "integrity",
                "Stora salen");
        assertThat(shown(task("attendStudyVisit", TUVA), "programme")).isEqualTo("Rundtur");
        assertThat(shown(task("attendStudyVisit", TUVA), "integrity")).isEqualTo("Stora salen");
    }

    @Test
    @DisplayName("Two days before at 08:00 the participants are reminded with what to bear in mind; reserves are not")
    void reminder() {
        isPresented();
        sixSignUp();
        signsUp(LAGE);
        signUpCloses();
        timePassesTo("2027-03-09T07:59:59");
        token().hasNotPassed("reminderDayReached");
        timePassesTo("2027-03-09T08:00");
        assertThat(mail(TUVA, "Studiebesök torsdag 11 mars"))
                .contains("/uppgifter/" + task("attendStudyVisit", TUVA).getId());
        assertThat(mailsTo(LAGE)).doesNotContain("Studiebesök torsdag 11 mars 2027: Familjecentralen Ekhuset");
        assertThat(shownJson(task("attendStudyVisit", TUVA), "notices")).contains("tystnadsplikt", "Fotografera inte");
    }

    @Test
    @DisplayName(
            "AC-49 F13 The visit is confirmed with one who did not come: no report, no mail to that person, told nobody")
    void noShow() {
        sixAreToCome();
        timePassesTo("2027-03-12T07:59:59");
        token().hasNotPassed("visitDayPassed");
        visitDayHasPassed();
        assertThat(has("attendStudyVisit", TUVA)).isFalse();
        assertThat(task("confirmStudyVisit", PERNILLA).getDueDate()).isEqualTo("2027-03-16T17:00:00.000+01:00");
        int mails = mailsTo(NOOR).size();
        List<String> came = SIX.subList(0, 5);
        handIn("confirmStudyVisit", PERNILLA, "outcome", "HELD", "attended", came);
        timePassesTo("2027-05-01T08:00");
        assertThat(signUps.of(EKHUSET).of(NOOR).orElseThrow().attended()).isFalse();
        assertThat(signUps.of(EKHUSET).of(TUVA).orElseThrow().attended()).isTrue();
        assertThat(mailsTo(NOOR)).hasSize(mails);
        assertThat(tasks.createTaskQuery().processInstanceId(process.getId()).count())
                .isZero();
        token().hasEndedAt("studyVisitClosed");
    }

    @Test
    @DisplayName("A confirmation must say who came, or why the visit was not held")
    void badConfirmation() {
        sixAreToCome();
        visitDayHasPassed();
        assertThat(refusal("confirmStudyVisit", PERNILLA, "outcome", "HELD"))
                .isEqualTo("Kryssa för vilka som kom. Kom ingen, välj att besöket inte blev av.");
        assertThat(refusal("confirmStudyVisit", PERNILLA, "outcome", "HELD", "attended", List.of(LAGE)))
                .isEqualTo("Deltagare som kom: välj ett av alternativen.");
        assertThat(refusal("confirmStudyVisit", PERNILLA, "outcome", "NOT_HELD"))
                .isEqualTo("Fyll i ”Anledning”.");
        assertThat(refusal("confirmStudyVisit", PERNILLA)).isEqualTo("Fyll i ”Blev besöket av?”.\nFyll i ”Anledning”.");
    }

    @Test
    @DisplayName("AC-38 C is silent on compensation: nothing of a study visit asks for a claim")
    void noCompensation() {
        sixAreToCome();
        visitDayHasPassed();
        handIn("confirmStudyVisit", PERNILLA, "outcome", "HELD", "attended", SIX);
        jobsAreDone();
        assertThat(tasks.createTaskQuery().processInstanceId(process.getId()).count())
                .isZero();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey("compensation")
                        .count())
                .isZero();
    }
}
