package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.Tables;

/** Fewer seats, or more, after people have signed up (F11). */
class LimitChangesTest extends StudyVisitStory {

    private void eightHaveSignedUp() {
        isPresented();
        sixSignUp();
        signsUp(LAGE, SIXTEN);
    }

    private void headWants(int most, String why) {
        handIn(
                "changeStudyVisit",
                JENNY,
                "change",
                "LIMIT",
                "isLimited",
                "YES",
                "seatsWanted",
                most,
                "limitReason",
                why);
    }

    @Test
    @DisplayName(
            "F11 Fewer seats: nobody is told before the secretary confirms; then the last become the first reserves")
    void fewerSeats() {
        eightHaveSignedUp();
        headWants(4, "Mindre lokal");
        assertThat(shownJson(task("confirmLimit", KARL_JOHAN), "lose")).contains("Maj-Lis Ekvinge", "Noor Haddhage");
        assertThat(shown(task("confirmLimit", KARL_JOHAN), "wanted"))
                .isEqualTo("Högst 4 deltagare. Anledning: Mindre lokal");
        assertThat(in(SignUpState.SEATED)).hasSize(6);
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).containsExactly(YASMIN, BIRGIT, TUVA, GORAN);
        assertThat(in(SignUpState.RESERVE)).containsExactly(MAJ_LIS, NOOR, LAGE, SIXTEN);
        assertThat(mail(NOOR, "Färre platser")).contains("har minskat till 4", "reserv nummer 2");
        assertThat(invitationsTo(NOOR)).extracting(Invitation::method).containsExactly("REQUEST", "CANCEL");
        assertThat(visit().limit().seats()).isEqualTo(4);
        assertThat(new Tables(database).engineRowsWith("Mindre lokal")).isEmpty();
    }

    @Test
    @DisplayName("F11 What concerns the visit's list is due before its day, whatever the policy says")
    void shortlyBefore() {
        sixAreToCome();
        now("2027-03-09T10:00");
        headWants(4, "Mindre lokal");
        assertThat(task("confirmLimit", KARL_JOHAN).getDueDate()).isInSameDayAs("2027-03-10"); // not three working days
    }

    @Test
    @DisplayName(
            "More seats, or no limit: the reserves get one in order; a limit the secretary refuses changes nothing")
    void moreSeats() {
        eightHaveSignedUp();
        headWants(7, "En stol till");
        secretary("confirmLimit", "approval", "NO");
        assertThat(in(SignUpState.RESERVE)).containsExactly(LAGE, SIXTEN);
        token().hasNotPassed("applyLimit");
        headWants(7, "En stol till");
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).hasSize(7).contains(LAGE);
        handIn("changeStudyVisit", JENNY, "change", "LIMIT", "isLimited", "NO");
        assertThat(shown(task("confirmLimit", KARL_JOHAN), "wanted")).isEqualTo("Ingen gräns för antalet deltagare.");
        secretary("confirmLimit", "approval", "YES");
        assertThat(in(SignUpState.SEATED)).hasSize(8);
        assertThat(visit().limit()).isNull();
    }

    @Test
    @DisplayName("A limit of 0, of -3, of nothing, of many, or without a reason is refused")
    void badLimit() {
        isPresented();
        Object[][] wrong = {{"seatsWanted", 0}, {"seatsWanted", -3}, {"seatsWanted", "många"}, {"seatsWanted", 2.5}, {}
        };
        for (Object[] seats : wrong) {
            List<Object> answers = new ArrayList<>(List.of("change", "LIMIT", "isLimited", "YES"));
            answers.addAll(List.of(seats));
            assertThat(refusal("changeStudyVisit", JENNY, answers.toArray()))
                    .contains("Högst antal måste vara ett helt tal från 1 och uppåt.", "Fyll i ”Varför?”.");
        }
        assertThat(refusal("changeStudyVisit", JENNY, "change", "LIMIT")).contains("Fyll i ”Finns det en gräns?”.");
        assertThat(open("confirmLimit")).isEmpty();
    }
}
