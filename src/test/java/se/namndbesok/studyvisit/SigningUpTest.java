package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.register.StudyVisit;

/** From the presentation to the close of the sign-up: who may come, who comes, who changes the answer (C-21..C-23, C-27). */
class SigningUpTest extends StudyVisitStory {

    @Test
    @DisplayName(
            "AC-46 C-21 Presented: the sign-up is open, and every member and substitute has one mail about both visits")
    void oneMailAboutAllVisits() {
        twoVisitsArePresented();
        assertThat(visit().state()).isEqualTo(StudyVisit.State.OPEN);
        assertThat(open("answerInvitation")).hasSize(18);
        for (Task task : open("answerInvitation")) {
            assertThat(mailsTo(task.getAssignee())).containsExactly("Anmäl dig till vårens studiebesök");
        }
        assertThat(mail(SIXTEN, "Anmäl dig"))
                .contains("Familjecentralen Ekhuset, torsdag 11 mars 2027 kl. 13.00–15.30")
                .contains("Anmäl dig senast onsdag 3 mars 2027")
                .contains("Boendestöd vuxna, torsdag 15 april 2027 kl. 13.00–15.30")
                .contains("Anmäl dig senast onsdag 7 april 2027")
                .doesNotContain("förebyggande", "Hur boendestödet");
        assertThat(mailsTo("on-03")).isEmpty();
        assertThat(mail(SIXTEN, "Anmäl dig")).containsOnlyOnce("http").contains("http://127.0.0.1:8080/studiebesok\n");
        assertThat(database.sql("select calendar from outbox where recipient_email like 'sn-09@%'")
                        .query(String.class)
                        .single())
                .contains("METHOD:PUBLISH", "UID:studiebesok-sv-1@", "UID:studiebesok-sv-2@")
                .doesNotContain("ATTENDEE");
    }

    @Test
    @DisplayName("C-27 Who does not answer is never asked again, and has no task once the sign-up has closed")
    void noNagging() {
        isPresented();
        signsUp(YASMIN);
        assertThat(task("answerInvitation", ELOF).getFollowUpDate()).isNull();
        signUpCloses();
        timePassesTo("2027-03-11T12:00");
        assertThat(mailsTo(ELOF)).containsExactly("Anmäl dig till vårens studiebesök");
        assertThat(has("answerInvitation", ELOF)).isFalse();
        assertThat(has("attendStudyVisit", ELOF)).isFalse();
    }

    @Test
    @DisplayName(
            "AC-47 F10 C-19 With a limit of 6, eight sign up: six have seats, two are told their number on the reserve list")
    void overSubscribed() {
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN);
        assertThat(in(SignUpState.SEATED)).isEqualTo(SIX);
        assertThat(in(SignUpState.RESERVE)).containsExactly(LAGE, SIXTEN);
        assertThat(mail(LAGE, "Du står på reservlistan")).contains("Alla 6 platser", "reserv nummer 1");
        assertThat(mail(SIXTEN, "Du står på reservlistan")).contains("reserv nummer 2");
        assertThat(invitationsTo(SIXTEN)).isEmpty();
        assertThat(mail(TUVA, "Du är anmäld")).contains("Du har en plats");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::method).containsExactly("REQUEST");
        assertThat(shown(task("answerInvitation", SIXTEN), "standing").toString())
                .contains("reservlistan som nummer 2");
    }

    @Test
    @DisplayName("With no limit everybody has a seat")
    void noLimit() {
        plan(null, FROM_OUTSIDE);
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN, ELOF);
        assertThat(in(SignUpState.SEATED)).hasSize(9);
        assertThat(shown(task("answerInvitation", ELOF), "seats")).isEqualTo("Ingen gräns. Anmälda: 9.");
    }

    @Test
    @DisplayName("An answer can be changed as long as the sign-up is open; who comes back stands last")
    void answersChange() {
        isPresented();
        declines(TUVA);
        sixSignUp();
        signsUp(LAGE);
        assertThat(in(SignUpState.SEATED)).contains(TUVA);
        Task task = task("answerInvitation", TUVA);
        assertThat(shown(task, "answer")).isEqualTo("COMING");
        assertThat(task.getFollowUpDate()).isNotNull();
        assertThat(Stockholm.dateOf(task.getDueDate().toInstant())).isEqualTo("2027-03-03");
        declines(TUVA);
        assertThat(in(SignUpState.WITHDRAWN)).containsExactly(TUVA);
        signsUp(TUVA);
        assertThat(in(SignUpState.OFFERED)).containsExactly(LAGE);
        assertThat(in(SignUpState.RESERVE)).containsExactly(TUVA);
        assertThat(invitationsTo(TUVA)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        assertThat(mailsTo(TUVA)).contains("Du är avanmäld: Familjecentralen Ekhuset torsdag 11 mars 2027");
    }

    @Test
    @DisplayName("X-22 The host is told of adaptation and companion; no mail and no engine table says it")
    void needs() {
        isPresented();
        handIn("answerInvitation", TUVA, "answer", "COMING", "needs", "Kommer med rullstol");
        assertThat(shownJson(task("changeStudyVisit", JENNY), "participants"))
                .contains("Tuva Hällbro. Kommer med rullstol");
        handIn("answerInvitation", TUVA, "answer", "COMING", "needs", "Rullstol och ledsagare");
        assertThat(signUps.of(EKHUSET).of(TUVA).orElseThrow().needs()).isEqualTo("Rullstol och ledsagare");
        assertThat(new Tables(database).engineRowsWith("rullstol")).isEmpty();
        assertThat(new Tables(database).mailsWith("rullstol")).isEmpty();
    }

    @Test
    @DisplayName("A visit sooner than the policy's days can be signed up for until the day before")
    void soonVisit() {
        now("2027-03-08T12:00");
        isPresented();
        signsUp(TUVA);
        timePassesTo("2027-03-10T07:59:59");
        token().hasNotPassed("signUpClosed");
        timePassesTo("2027-03-10T08:00");
        token().hasPassed("signUpClosed", "reportBack");
    }

    @Test
    @DisplayName("A unit's new name is in everybody's task at once")
    void newName() {
        isPresented();
        theRegisterSays(demo -> demo.replace("Familjecentralen Ekhuset", "Familjecentralen Eken"));
        assertThat(task("answerInvitation", TUVA).getName()).endsWith("studiebesök: Familjecentralen Eken");
        assertThat(task("changeStudyVisit", JENNY).getName()).endsWith(": Familjecentralen Eken");
    }
}
