package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The agreement with a provider does not allow visits (E24, X-19). */
class AgreementTest extends VisitStory {

    private static final UnaryOperator<String> NO_AGREEMENT =
            demo -> demo.replace("visitsAllowedByAgreement: true", "visitsAllowedByAgreement: false");

    private void tuvaAsksTheSecretary() {
        theRegisterSays(NO_AGREEMENT);
        opensBooking(TUVA);
        handIn(
                "bookVisit",
                TUVA,
                "decision",
                "BOOK",
                "assignment",
                "ka-7",
                "minutes",
                120,
                "attendees",
                List.of(TUVA),
                "time1",
                "2027-04-14T10:00",
                "askSecretary",
                true);
        token().waitsAt("allowVisit");
    }

    @Test
    @DisplayName("E24 The agreement does not allow visits: the secretary opens for one, and the unit is asked")
    void secretaryOpens() {
        tuvaAsksTheSecretary();
        assertThat(shown(task("allowVisit", KARL_JOHAN), "provider")).isEqualTo("Hamnen Omsorg AB (fiktivt)");
        handIn("allowVisit", KARL_JOHAN, "decision", "ALLOW");
        token().waitsAt("answerRequest");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        token().hasPassed("bookTime");
    }

    @Test
    @DisplayName("E24 The secretary is to answer before the first of the proposed times")
    void answerInTime() {
        now("2027-04-12T10:00");
        tuvaAsksTheSecretary();
        assertThat(task("allowVisit", KARL_JOHAN).getDueDate()).isInSameDayAs("2027-04-13"); // not three working days
    }

    @Test
    @DisplayName("E24 The secretary does not open: the visit ends and the politician is told")
    void secretaryDoesNotOpen() {
        tuvaAsksTheSecretary();
        handIn("allowVisit", KARL_JOHAN, "decision", "REFUSE");
        token().hasNotPassed("answerRequest").hasEndedAt("visitNotAllowed");
        assertThat(record().state()).isEqualTo(VisitState.CANCELLED);
        assertThat(mailsTo(TUVA)).contains("Besöket blir inte av: Stödboendet Hamnen");
    }
}
