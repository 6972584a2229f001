package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sign-ups that are refused: twice, too late, for another, by a stranger. */
class BadSignUpTest extends StudyVisitStory {

    @Test
    @DisplayName("Signing up twice, or declining twice, is refused in words")
    void twice() {
        isPresented();
        signsUp(TUVA);
        assertThat(refusal("answerInvitation", TUVA, "answer", "COMING"))
                .isEqualTo("Du är redan anmäld. Du behöver inte göra något mer.");
        declines(ELOF);
        assertThat(refusal("answerInvitation", ELOF, "answer", "NOT_COMING"))
                .isEqualTo("Du har redan svarat att du inte kommer.");
        assertThat(refusal("answerInvitation", LAGE)).isEqualTo("Fyll i ”Kommer du?”.");
    }

    @Test
    @DisplayName("After the close, though the timer has not had its turn, nobody signs up")
    void afterTheClose() {
        isPresented();
        now("2027-03-04T08:00");
        assertThat(refusal("answerInvitation", TUVA, "answer", "COMING"))
                .isEqualTo("Anmälan stängde torsdag 4 mars 2027. Kontakta nämndsekreteraren.");
        assertThat(signUps.of(EKHUSET).signUps()).isEmpty();
    }

    @Test
    @DisplayName("Nobody signs up another person, nor somebody who is not of the board")
    void forAnother() {
        isPresented();
        String tuvas = task("answerInvitation", TUVA).getId();
        assertThatThrownBy(() -> submit(tuvas, LAGE, "answer", "COMING")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> submit(tuvas, "on-03", "answer", "COMING")).isInstanceOf(ProcessEngineException.class);
        assertThat(signUps.of(EKHUSET).signUps()).isEmpty();
    }

    @Test
    @DisplayName("Whose seat ended yesterday does not sign up, though the register has not been followed yet")
    void noLongerOfTheBoard() {
        theRegisterSays(demo -> demo.replaceFirst("(id: sn-05, .*?), party: ", "$1, validTo: 2027-02-01, party: "));
        isPresented();
        now("2027-02-02T05:00");
        assertThat(refusal("answerInvitation", TUVA, "answer", "COMING"))
                .isEqualTo("Bara nämndens ledamöter och ersättare kan anmäla sig.");
        assertThat(signUps.of(EKHUSET).signUps()).isEmpty();
    }
}
