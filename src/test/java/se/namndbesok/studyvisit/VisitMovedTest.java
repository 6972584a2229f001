package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The department moves a visit that has been presented: the participants are asked to confirm (F9). */
class VisitMovedTest extends StudyVisitStory {

    @Test
    @DisplayName(
            "F9 Moved after the close: all are asked to confirm, calendars follow, who is silent for five days is marked")
    void moved() {
        sixAreToCome();
        timePassesTo("2027-03-05T10:00");
        moves("2027-04-20", "09:00", "11:00", "Stadshuset");
        token().waitsAt(
                        "attendStudyVisit",
                        "changeStudyVisit",
                        "answerDayPassed",
                        "reminderDayReached",
                        "prepareStudyVisit");
        assertThat(mail(TUVA, "Studiebesöket har ändrats"))
                .contains("tisdag 20 april 2027 kl. 09.00–11.00", "Plats: Stadshuset", "senast tisdag 9 mars 2027");
        assertThat(mailsTo(PERNILLA)).contains("Studiebesöket har ändrats: Familjecentralen Ekhuset");
        assertThat(invitationsTo(TUVA)).extracting(Invitation::sequence).containsExactly(0, 1, 2);
        assertThat(task("attendStudyVisit", TUVA).getDueDate()).isEqualTo("2027-04-20T17:00:00.000+02:00");
        for (String person : List.of(YASMIN, BIRGIT, GORAN, MAJ_LIS, NOOR)) {
            handIn("attendStudyVisit", person, "answer", "CONFIRM");
        }
        assertThat(shown(task("attendStudyVisit", TUVA), "standing").toString())
                .contains("Bekräfta att du fortfarande");
        assertThat(shown(task("attendStudyVisit", NOOR), "standing")).isEqualTo("Du har en plats på besöket.");
        int mails = mailsTo(PERNILLA).size();
        timePassesTo("2027-03-10T07:59:59");
        token().hasNotPassed("answerDayPassed");
        timePassesTo("2027-03-10T08:00");
        token().hasPassed("answerDayPassed", "unconfirmedMarked");
        assertThat(mailsTo(PERNILLA)).hasSize(mails + 1);
        assertThat(shownJson(task("prepareStudyVisit", PERNILLA), "participants"))
                .contains("Tuva Hällbro (har inte bekräftat den nya tiden)")
                .doesNotContain("Noor Haddhage (");
        assertThat(in(SignUpState.SEATED)).hasSize(6);
        timePassesTo("2027-04-19T07:59:59"); // two days before is a Sunday
        token().hasNotPassed("reminderDayReached");
        timePassesTo("2027-04-19T08:00");
        token().hasPassed("remindParticipants");
        timePassesTo("2027-04-21T07:59:59");
        token().hasNotPassed("visitDayPassed");
        timePassesTo("2027-04-21T08:00");
        assertThat(has("confirmStudyVisit", PERNILLA)).isTrue();
    }

    @Test
    @DisplayName(
            "F9 Moved while the sign-up is open: it closes by the new date, and the same answer counts as confirmed")
    void movedEarly() {
        isPresented();
        signsUp(TUVA);
        moves("2027-03-18", "13:00", "15:30", "Ekhuset, Storgatan 4");
        signsUp(TUVA);
        assertThat(signUps.of(EKHUSET).of(TUVA).orElseThrow().askedOn()).isNull();
        timePassesTo("2027-03-04T08:00");
        token().hasNotPassed("signUpClosed").hasPassed("markUnconfirmed");
        timePassesTo("2027-03-11T08:00");
        token().hasPassed("signUpClosed");
    }

    @Test
    @DisplayName(
            "A new date in the past, in another semester, with the end before the start, or without a place, is refused")
    void badMove() {
        isPresented();
        assertThat(refusal(
                        "changeStudyVisit",
                        JENNY,
                        "change",
                        "MOVE",
                        "day",
                        "2027-01-20",
                        "start",
                        "15:00",
                        "end",
                        "13:00"))
                .isEqualTo("Fyll i ”Plats”.\nDatumet har redan varit. Välj ett kommande datum.\n"
                        + "Sluttiden måste vara efter starttiden.");
        assertThat(refusal("changeStudyVisit", JENNY, "change", "MOVE", "day", "2027-08-20", "place", "Ekhuset"))
                .isEqualTo("Fyll i ”Börjar”.\nFyll i ”Slutar”.\nDatumet måste ligga under våren 2027.");
        assertThat(refusal(
                        "changeStudyVisit",
                        JENNY,
                        "change",
                        "MOVE",
                        "day",
                        "2027-03-11",
                        "start",
                        "13:00",
                        "end",
                        "15:30",
                        "place",
                        "Ekhuset, Storgatan 4"))
                .isEqualTo("Uppgifterna är desamma som förut. Ändra något innan du lämnar in.");
        assertThat(refusal("changeStudyVisit", JENNY)).isEqualTo("Fyll i ”Vad ska ändras?”.");
        now("2027-03-11T13:00");
        assertThat(refusal("changeStudyVisit", JENNY, "change", "CALL_OFF", "reason", "STAFFING"))
                .isEqualTo("Besöket har redan börjat. Det går inte att ändra här längre.");
    }
}
