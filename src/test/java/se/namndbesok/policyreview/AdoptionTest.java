package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.register.PolicyHeader.Stage;

/** A proposal becomes the policy only by a recorded decision. */
class AdoptionTest extends ReviewStory {

    private ProcessInstance review;

    @BeforeEach
    void theGuidelineIsUnderReview() {
        theRegisterSays(ReviewStory::endingWith2027);
        morningOf("2027-09-02");
        review = reviewOf(GUIDELINE);
    }

    private static String proposed(String demo) {
        return withProposal(endingWith2027(demo), GUIDELINE);
    }

    private void aNewVersionIsProposed() {
        theRegisterSays(AdoptionTest::proposed);
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
    }

    private static Object[] decision(String on, String paragraph, String from) {
        return new Object[] {
            "outcome", "ADOPTED", "adopter", "ON", "decidedOn", on, "paragraph", paragraph, "validFrom", from
        };
    }

    private int versionOn(String day) {
        return policies.adopted(GUIDELINE, LocalDate.parse(day)).version();
    }

    @Test
    @DisplayName("AC-05 A proposal drives nothing; once the board's decision is recorded it does from its first day")
    void adopted() {
        assertThat(versionOn("2028-06-01")).isEqualTo(1);
        aNewVersionIsProposed();
        assertThat(versionOn("2028-06-01")).isEqualTo(1);
        tokenOf(review).hasNotPassed("proposalAwaited").waitsAt("recordAdoption");
        assertThat(mailsTo(ELLINOR)).contains("Registrera beslutet om Riktlinje för kontaktpolitiker");
        now("2027-09-23T09:00");
        handIn("recordAdoption", ELLINOR, decision("2027-09-22", "§ 88", "2028-03-26"));
        assertThat(changesOfPolicies()).contains("Skede: förslag → beslutad; Från: inget → 2028-03-26");
        assertThat(versionOn("2028-03-25")).isEqualTo(1);
        assertThat(versionOn("2028-03-26")).isEqualTo(2);
        tokenOf(review).waitsAt("validityBegun");
        timePassesTo("2028-03-26T07:59:59"); // summer time began that night
        tokenOf(review).hasNotPassed("announceVersion");
        timePassesTo("2028-03-26T08:00");
        tokenOf(review).hasEndedAt("versionInForce");
        assertThat(mailsTo(ELLINOR)).contains("En ny version gäller: Riktlinje för kontaktpolitiker");
    }

    @Test
    @DisplayName(
            "AC-05 A later load that still says FORSLAG does not take the decision back; one that says UPPHAVD repeals")
    void loadedAgain() {
        aNewVersionIsProposed();
        now("2027-09-23T09:00");
        handIn("recordAdoption", ELLINOR, decision("2027-09-22", "§ 88", "2027-10-01"));
        theRegisterSays(AdoptionTest::proposed);
        theRegisterSays(demo -> proposed(demo).replace("name: Gun Sandmyr", "name: Gun Sandmyra"));
        assertThat(versionOn("2027-10-01")).isEqualTo(2);
        assertThat(policies.get(GUIDELINE + "@2").header().adoptions())
                .extracting(it -> it.adopter() + " " + it.on() + " " + it.paragraph())
                .containsExactly("ON 2027-09-22 § 88");
        theRegisterSays(demo -> proposed(demo).replace("FORSLAG", "UPPHAVD"));
        assertThat(policies.get(GUIDELINE + "@2").header().stage()).isEqualTo(Stage.REPEALED);
        assertThat(versionOn("2027-10-01")).isEqualTo(1);
    }

    @Test
    @DisplayName("A proposal that is not in the register is waited for; when it comes the decision can be recorded")
    void proposalComesLater() {
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        tokenOf(review).waitsAt("proposalAwaited");
        morningOf("2027-09-20");
        tokenOf(review).waitsAt("proposalAwaited");
        theRegisterSays(AdoptionTest::proposed);
        tokenOf(review).hasPassed("proposalRegistered").waitsAt("recordAdoption");
        handIn("recordAdoption", ELLINOR, "outcome", "REJECTED");
        tokenOf(review).hasNotPassed("validityBegun").hasEndedAt("proposalRejected");
        assertThat(versionOn("2028-06-01")).isEqualTo(1);
        morningOf("2027-09-25");
        assertThat(reviewOf(GUIDELINE)).isNull();
    }

    @Test
    @DisplayName(
            "A proposal that does not come is asked for again after sixty days, at 08:00 also when summer time has ended")
    void proposalIsOverdue() {
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        timePassesTo("2027-11-01T07:59:59");
        tokenOf(review).waitsAt("proposalAwaited");
        timePassesTo("2027-11-01T08:00");
        tokenOf(review).hasPassed("proposalOverdue").waitsAt("reviewDocument");
        handIn("reviewDocument", ELLINOR, "answer", "UNCHANGED");
        tokenOf(review).hasEndedAt("documentUnchanged");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-09-22, '', 2027-10-01, paragrafen", // a board decides in a paragraph
        "2027-09-22, paragraf 8, 2027-10-01, paragrafen",
        "2027-09, § 88, 2027-10-01, Ange beslutsdatum", // a board's day is known
        "2027-13-01, § 88, 2027-10-01, Ange beslutsdatum",
        "igår, § 88, 2027-10-01, Ange beslutsdatum",
        "'', § 88, 2027-10-01, Ange beslutsdatum",
        "2027-09-24, § 88, 2027-10-01, inte varit", // tomorrow
        "2027-09-22, § 88, 2027-09-21, tidigast", // in force before the decision
        "2027-09-22, § 88, 2029-09-24, två år",
        "2027-09-22, § 88, '', från vilken dag",
    })
    @DisplayName("A decision that cannot be is refused, and the proposal stays one")
    void badDecision(String on, String paragraph, String from, String why) {
        aNewVersionIsProposed();
        now("2027-09-23T09:00");
        assertThat(refusal("recordAdoption", ELLINOR, decision(on, paragraph, from)))
                .contains(why);
        assertThat(policies.get(GUIDELINE + "@2").header().stage()).isEqualTo(Stage.PROPOSAL);
    }

    @Test
    @DisplayName(
            "C-03 Only a routine may be set by a role; a guideline's adopter is the board. A proposal that is gone is refused")
    void adopter() {
        aNewVersionIsProposed();
        now("2027-09-23T09:00");
        Object[] byRole = decision("2027-09-22", "§ 88", "2027-10-01");
        byRole[3] = "FORVALTNINGSCHEF";
        assertThat(refusal("recordAdoption", ELLINOR, byRole)).isNotEmpty();
        theRegisterSays(ReviewStory::endingWith2027);
        assertThat(refusal("recordAdoption", ELLINOR, decision("2027-09-22", "§ 88", "2027-10-01")))
                .contains("finns inte längre i registret");
    }
}
