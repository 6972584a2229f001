package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A seat becomes free: the first reserve has 24 hours, then the next (F12, AC-47). */
class SeatOffersTest extends StudyVisitStory {

    private void eightHaveSignedUp() {
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN);
        now("2027-02-10T10:30");
    }

    @Test
    @DisplayName(
            "AC-47 F12 Tuva cancels: Lage has 24 hours; without an answer the seat goes to Sixten at that very moment")
    void offerLapses() {
        eightHaveSignedUp();
        declines(TUVA);
        assertThat(in(SignUpState.OFFERED)).containsExactly(LAGE);
        assertThat(mail(LAGE, "Du har fått en plats")).contains("Svara senast torsdag 11 februari 2027 kl. 10.30");
        assertThat(has("answerOffer", SIXTEN)).isFalse();
        timePassesTo("2027-02-11T10:29:59");
        token().hasNotPassed("offerExpired");
        timePassesTo("2027-02-11T10:30");
        token().hasPassed("offerExpired");
        assertThat(in(SignUpState.LAPSED)).containsExactly(LAGE);
        assertThat(mailsTo(LAGE)).contains("Platsen har gått vidare: Familjecentralen Ekhuset torsdag 11 mars 2027");
        assertThat(has("answerOffer", LAGE)).isFalse();
        handIn("answerOffer", SIXTEN, "offer", "TAKE");
        token().hasPassed("seatTaken").hasNotPassed("noReserveLeft");
        assertThat(in(SignUpState.SEATED)).hasSize(6).contains(SIXTEN).doesNotContain(TUVA, LAGE);
        assertThat(invitationsTo(SIXTEN)).extracting(Invitation::method).containsExactly("REQUEST");
    }

    @Test
    @DisplayName("F12 The reserve says no: the next is asked; when nobody is left the seat is free for whoever comes")
    void offerIsDeclined() {
        eightHaveSignedUp();
        declines(TUVA);
        handIn("answerOffer", LAGE, "offer", "PASS");
        assertThat(in(SignUpState.OFFERED)).containsExactly(SIXTEN);
        handIn("answerOffer", SIXTEN, "offer", "PASS");
        token().hasPassed("noReserveLeft");
        assertThat(in(SignUpState.SEATED)).hasSize(5);
        signsUp(ELOF);
        assertThat(in(SignUpState.SEATED)).hasSize(6).contains(ELOF);
    }

    @Test
    @DisplayName("While a seat is offered nobody else gets it; who asks meanwhile stands last")
    void seatIsKept() {
        eightHaveSignedUp();
        declines(TUVA);
        signsUp(ELOF);
        assertThat(in(SignUpState.RESERVE)).containsExactly(SIXTEN, ELOF);
        assertThat(in(SignUpState.SEATED)).hasSize(5);
    }

    @Test
    @DisplayName("Two seats at once: two reserves are asked, each for an own seat")
    void twoSeats() {
        eightHaveSignedUp();
        declines(TUVA);
        declines(NOOR);
        assertThat(in(SignUpState.OFFERED)).containsExactly(LAGE, SIXTEN);
        handIn("answerOffer", SIXTEN, "offer", "TAKE");
        timePassesTo("2027-02-11T10:30");
        assertThat(in(SignUpState.SEATED)).hasSize(5).contains(SIXTEN);
        assertThat(in(SignUpState.LAPSED)).containsExactly(LAGE);
    }

    @Test
    @DisplayName(
            "F12 After the close a participant withdraws: the reserve is asked, and the contact person gets each new list")
    void afterTheClose() {
        eightHaveSignedUp();
        signUpCloses();
        now("2027-03-04T19:00");
        int before = mailsTo(PERNILLA).size();
        handIn("attendStudyVisit", TUVA, "answer", "WITHDRAW");
        assertThat(mailsTo(PERNILLA)).hasSize(before + 1);
        assertThat(mail(PERNILLA, "Deltagare")).contains("Antal politiker").contains(": 5.");
        token().hasPassed("seatLeft");
        assertThat(has("attendStudyVisit", TUVA)).isFalse();
        handIn("answerOffer", LAGE, "offer", "TAKE");
        assertThat(mailsTo(PERNILLA)).hasSize(before + 2);
        assertThat(in(SignUpState.SEATED)).hasSize(6).contains(LAGE);
        assertThat(shown(task("attendStudyVisit", LAGE), "standing")).isEqualTo("Du har en plats på besöket.");
    }

    @Test
    @DisplayName("F12 A seat that becomes free the same morning is offered until the visit begins")
    void untilTheVisit() {
        eightHaveSignedUp();
        signUpCloses();
        timePassesTo("2027-03-11T09:00");
        handIn("attendStudyVisit", TUVA, "answer", "WITHDRAW");
        assertThat(mail(LAGE, "Du har fått en plats")).contains("Svara senast torsdag 11 mars 2027 kl. 13.00");
        timePassesTo("2027-03-11T13:00");
        token().hasPassed("offerExpired", "noReserveLeft");
        assertThat(has("answerOffer", SIXTEN)).isFalse();
        assertThat(in(SignUpState.RESERVE)).containsExactly(SIXTEN);
    }

    @Test
    @DisplayName("A reserve who withdraws frees no seat; the others move up and see it")
    void reserveWithdraws() {
        eightHaveSignedUp();
        signUpCloses();
        handIn("attendStudyVisit", LAGE, "answer", "WITHDRAW");
        assertThat(in(SignUpState.OFFERED)).isEmpty();
        assertThat(shown(task("attendStudyVisit", SIXTEN), "standing").toString())
                .contains("reservlistan som nummer 1");
    }

    @Test
    @DisplayName("An offer that is over cannot be taken; who let it pass closes the page")
    void tooLate() {
        eightHaveSignedUp();
        signUpCloses();
        timePassesTo("2027-03-05T09:00");
        handIn("attendStudyVisit", TUVA, "answer", "WITHDRAW");
        now("2027-03-06T09:00");
        assertThat(refusal("answerOffer", LAGE, "offer", "TAKE"))
                .isEqualTo("Erbjudandet gäller inte längre. Välj nej tack.");
        jobsAreDone();
        assertThat(shown(task("attendStudyVisit", LAGE), "standing").toString()).contains("inte längre på listan");
        assertThat(refusal("attendStudyVisit", LAGE, "answer", "WITHDRAW")).contains("välj ett av alternativen");
        handIn("attendStudyVisit", LAGE, "answer", "CLOSE");
        assertThat(has("attendStudyVisit", LAGE)).isFalse();
        assertThat(in(SignUpState.LAPSED)).containsExactly(LAGE);
    }
}
