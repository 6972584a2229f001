package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.register.StudyVisit;

/** The policy's rule when more want to come than there are seats, and what happens when nobody does (F10, F14). */
class SeatRulesTest extends StudyVisitStory {

    private static final List<String> EIGHT = List.of(YASMIN, BIRGIT, TUVA, GORAN, MAJ_LIS, NOOR, LAGE, SIXTEN);

    private void eightApplyUnder(String rule) {
        isPresentedUnder(rule);
        signsUp(EIGHT.toArray(String[]::new));
        assertThat(in(SignUpState.APPLIED)).isEqualTo(EIGHT);
        assertThat(mail(TUVA, "Du är anmäld")).contains("Platserna fördelas när anmälan har stängt");
        assertThat(shown(task("changeStudyVisit", JENNY), "applied")).isEqualTo(8);
        signUpCloses();
    }

    @Test
    @DisplayName("F10 LOTTERY: drawn at the close; the recorded seed gives the same order again, and everybody is told")
    void lottery() {
        eightApplyUnder("LOTTERY");
        SeatList list = signUps.of(EKHUSET);
        List<String> drawn = SeatOrder.drawn(EIGHT, list.seed());
        assertThat(in(SignUpState.SEATED)).isEqualTo(drawn.subList(0, 6));
        assertThat(in(SignUpState.RESERVE)).isEqualTo(drawn.subList(6, 8));
        assertThat(mail(drawn.get(7), "Du står på reservlistan")).contains("reserv nummer 2");
        assertThat(mail(drawn.get(0), "Du deltar")).contains("du har en plats");
        assertThat(invitationsTo(drawn.get(0))).extracting(Invitation::method).containsExactly("REQUEST");
        assertThat(mailsTo(drawn.get(0))).hasSize(3);
    }

    @Test
    @DisplayName("F10 SPREAD_OVER_PARTIES: one from each party in turn")
    void spread() {
        eightApplyUnder("SPREAD_OVER_PARTIES");
        assertThat(in(SignUpState.SEATED)).containsExactly(YASMIN, BIRGIT, GORAN, LAGE, TUVA, MAJ_LIS);
        assertThat(in(SignUpState.RESERVE)).containsExactly(SIXTEN, NOOR);
    }

    @Test
    @DisplayName(
            "F10 SECRETARY_DECIDES: the secretary chooses precisely as many as there are seats; the others stand in order")
    void secretaryDecides() {
        eightApplyUnder("SECRETARY_DECIDES");
        token().waitsAt("coordinateSignUps", "changeStudyVisit", "reminderDayReached", "prepareStudyVisit");
        assertThat(refusal("coordinateSignUps", KARL_JOHAN, "decision", "SEAT", "chosen", List.of(TUVA)))
                .isEqualTo("Välj precis så många deltagare som det finns platser: 6.");
        assertThat(refusal("coordinateSignUps", KARL_JOHAN, "decision", "SEAT", "chosen", List.of("on-03")))
                .contains("Deltagare: välj ett av alternativen.");
        List<String> chosen = List.of(SIXTEN, LAGE, NOOR, MAJ_LIS, GORAN, TUVA);
        secretary("coordinateSignUps", "decision", "SEAT", "chosen", chosen);
        assertThat(in(SignUpState.SEATED)).containsExactlyInAnyOrderElementsOf(chosen);
        assertThat(in(SignUpState.RESERVE)).containsExactly(YASMIN, BIRGIT);
        assertThat(mail(BIRGIT, "Du står på reservlistan")).contains("reserv nummer 2");
        token().hasPassed("reportBack");
    }

    @Test
    @DisplayName("Nothing is drawn or decided where there is room for everybody")
    void roomForEverybody() {
        isPresentedUnder("SECRETARY_DECIDES");
        signsUp(TUVA, LAGE);
        signUpCloses();
        assertThat(in(SignUpState.SEATED)).containsExactly(TUVA, LAGE);
        token().hasNotPassed("coordinateSignUps");
    }

    @Test
    @DisplayName("F14 Nobody signs up: the secretary extends, invites once more, and at last calls the visit off")
    void nobodySignsUp() {
        isPresented();
        signUpCloses();
        assertThat(mailsTo(JENNY)).contains("Ingen har anmält sig: Familjecentralen Ekhuset torsdag 11 mars 2027");
        token().hasNotPassed("reportBack")
                .waitsAt("coordinateSignUps", "changeStudyVisit", "reminderDayReached", "prepareStudyVisit");
        assertThat(refusal("coordinateSignUps", KARL_JOHAN, "decision", "EXTEND", "lastDay", "2027-03-11"))
                .isEqualTo("Välj en sista dag från och med i dag och före besöket.");
        assertThat(refusal("coordinateSignUps", KARL_JOHAN, "decision", "EXTEND"))
                .isEqualTo("Välj en sista dag från och med i dag och före besöket.");
        assertThat(refusal("coordinateSignUps", KARL_JOHAN, "decision", "EXTEND", "lastDay", "2027-03-07"))
                .isEqualTo(
                        "Kansliet är stängt söndag 7 mars 2027. Välj en arbetsdag, till exempel fredag 5 mars 2027.");
        secretary("coordinateSignUps", "decision", "EXTEND", "lastDay", "2027-03-05");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.OPEN);
        assertThat(open("answerInvitation")).hasSize(9);
        assertThat(mailsTo(TUVA)).hasSize(1);
        timePassesTo("2027-03-06T07:59:59");
        assertThat(open("answerInvitation")).hasSize(9);
        timePassesTo("2027-03-06T08:00");
        secretary("coordinateSignUps", "decision", "INVITE_AGAIN", "lastDay", "2027-03-08");
        assertThat(mailsTo(TUVA)).hasSize(2);
        assertThat(mail(TUVA, "Anmäl dig")).contains("Anmäl dig senast måndag 8 mars 2027");
        timePassesTo("2027-03-09T08:00");
        secretary("coordinateSignUps", "decision", "CALL_OFF");
        token().hasPassed("calledOffBySecretary", "cancelStudyVisit").waitsAt("proposeReplacement");
        assertThat(mail(PERNILLA, "Studiebesöket är inställt")).contains("Anledning: Ingen anmälde sig.");
    }

    @Test
    @DisplayName(
            "F14 The visit's day comes and nothing is decided: it is called off, and contact person and head are told")
    void nobodyDecides() {
        isPresented();
        signUpCloses();
        timePassesTo("2027-03-11T07:59:59");
        token().hasNotPassed("noteUndecided")
                .waitsAt("coordinateSignUps", "changeStudyVisit", "movedAfterReminder", "prepareStudyVisit");
        timePassesTo("2027-03-11T08:00");
        token().hasPassed("noteUndecided", "calledOffUndecided", "cancelStudyVisit")
                .waitsAt("proposeReplacement");
        assertThat(visit().state()).isEqualTo(StudyVisit.State.CANCELLED);
        assertThat(open("coordinateSignUps")).isEmpty();
        for (String told : List.of(PERNILLA, JENNY)) {
            assertThat(mail(told, "Studiebesöket är inställt")).contains("Anledning: Ingen anmälde sig.");
        }
    }

    @Test
    @DisplayName("F14 Nor does anybody give the seats: whoever applied is told that the visit is called off, and why")
    void nobodyGivesTheSeats() {
        eightApplyUnder("SECRETARY_DECIDES");
        signUpCloses();
        timePassesTo("2027-03-11T08:00");
        token().hasPassed("calledOffUndecided").waitsAt("proposeReplacement");
        assertThat(mail(TUVA, "Studiebesöket är inställt")).contains("Anledning: Platserna hann inte fördelas.");
    }

    @Test
    @DisplayName(
            "All who had signed up withdraw after the close: it is as if nobody had, and one who comes again is welcome")
    void everybodyWithdraws() {
        isPresented();
        signsUp(TUVA);
        signUpCloses();
        handIn("attendStudyVisit", TUVA, "answer", "WITHDRAW");
        token().waitsAt("coordinateSignUps", "changeStudyVisit", "reminderDayReached", "prepareStudyVisit");
        secretary("coordinateSignUps", "decision", "EXTEND", "lastDay", "2027-03-05");
        signsUp(LAGE);
        timePassesTo("2027-03-06T08:00");
        assertThat(in(SignUpState.SEATED)).containsExactly(LAGE);
        assertThat(has("attendStudyVisit", LAGE)).isTrue();
    }
}
