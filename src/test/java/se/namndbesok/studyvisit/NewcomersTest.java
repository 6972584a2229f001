package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.register.RegisterChanged;

/** Who comes to the board while study visits can be signed up for (C-10, C-27). */
class NewcomersTest extends StudyVisitStory {

    private static final String RAGNA = "sn-19";
    private static final String HER_LINE =
            "  - {id: sn-19, name: Ragna Ekhage, email: sn-19@ekbrunna.example, board: SN,"
                    + " party: EL, role: ERSATTARE, validFrom: 2027-02-10}\n";

    @Autowired
    ApplicationEventPublisher events;

    private void isElected(String day) {
        now(day + "T06:00");
        theRegisterSays(demo -> demo.replace("  - {id: sn-09,", HER_LINE + "  - {id: sn-09,"));
        events.publishEvent(new RegisterChanged());
        events.publishEvent(new RegisterChanged()); // as each morning: once is enough
    }

    @Test
    @DisplayName(
            "A newcomer is offered every open visit at once, by one mail about all of them; the others hear nothing")
    void isOfferedAll() {
        twoVisitsArePresented();
        isElected("2027-02-09");
        assertThat(has("answerInvitation", RAGNA))
                .as("the seat begins on the 10th")
                .isFalse();
        isElected("2027-02-10");
        assertThat(open("answerInvitation"))
                .filteredOn(task -> RAGNA.equals(task.getAssignee()))
                .hasSize(2);
        assertThat(mailsTo(RAGNA)).containsExactly("Anmäl dig till vårens studiebesök");
        assertThat(mail(RAGNA, "Anmäl dig"))
                .contains("Anmäl dig senast onsdag 3 mars 2027", "Anmäl dig senast onsdag 7 april 2027");
        assertThat(mailsTo(TUVA)).containsExactly("Anmäl dig till vårens studiebesök");
    }

    @Test
    @DisplayName(
            "A newcomer signs up as the others do, stands last, changes the answer, and the close takes all together")
    void signsUpAsTheOthers() {
        isPresented();
        sixSignUp();
        isElected("2027-02-10");
        signsUp(RAGNA);
        assertThat(in(SignUpState.RESERVE)).containsExactly(RAGNA);
        assertThat(mail(RAGNA, "Du står på reservlistan")).contains("reserv nummer 1");
        declines(TUVA);
        assertThat(in(SignUpState.OFFERED)).containsExactly(RAGNA);
        handIn("answerOffer", RAGNA, "offer", "TAKE");
        signUpCloses();
        assertThat(open("answerInvitation")).isEmpty();
        assertThat(in(SignUpState.SEATED)).hasSize(6).contains(RAGNA);
        assertThat(has("attendStudyVisit", RAGNA)).isTrue();
    }

    @Test
    @DisplayName("Who comes after the close is not offered the visit")
    void afterTheClose() {
        sixAreToCome();
        isElected("2027-03-05");
        assertThat(has("answerInvitation", RAGNA)).isFalse();
        assertThat(mailsTo(RAGNA)).isEmpty();
    }

    @Test
    @DisplayName("The whole board is another: the sign-up goes on with the new one")
    void wholeBoardIsNew() {
        isPresented();
        sixSignUp();
        now("2027-02-10T06:00");
        theRegisterSays(demo -> demo.replace("  - {id: sn-09,", HER_LINE + "  - {id: sn-09,")
                .replaceAll("(id: sn-0\\d, .*?), party: ", "$1, validTo: 2027-02-09, party: "));
        events.publishEvent(new RegisterChanged());
        assertThat(open("answerInvitation"))
                .extracting(task -> task.getAssignee())
                .containsExactly(RAGNA);
        token().hasNotPassed("closeSignUp");
        signsUp(RAGNA);
        assertThat(in(SignUpState.SEATED)).containsExactly(RAGNA);
    }

    @Test
    @DisplayName("F18 A reserve who has been offered a seat leaves the board: the next is asked at once")
    void offeredOneLeaves() {
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN);
        declines(TUVA);
        assertThat(in(SignUpState.OFFERED)).containsExactly(LAGE);
        now("2027-02-02T06:00");
        theRegisterSays(demo -> demo.replaceFirst("(id: sn-04, .*?), party: ", "$1, validTo: 2027-02-01, party: "));
        events.publishEvent(new RegisterChanged());
        jobsAreDone();
        assertThat(in(SignUpState.OFFERED)).containsExactly(SIXTEN);
        assertThat(has("answerOffer", SIXTEN)).isTrue();
        assertThat(open("answerOffer")).hasSize(1);
    }
}
