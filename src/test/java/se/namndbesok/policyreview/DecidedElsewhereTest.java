package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The decision on a new version is in the register before its review has asked for it. */
class DecidedElsewhereTest extends ReviewStory {

    private ProcessInstance review;

    @BeforeEach
    void theGuidelineIsUnderReview() {
        theRegisterSays(ReviewStory::endingWith2027);
        morningOf("2027-09-02");
        review = reviewOf(GUIDELINE);
        now("2027-09-23T09:00");
    }

    /** As the register's form writes it into the file. */
    private static String decidedInTheFile(String demo) {
        return withProposal(endingWith2027(demo), GUIDELINE)
                .replace(
                        "      stage: FORSLAG\n",
                        "      stage: BESLUTAD\n      validFrom: 2027-11-01\n"
                                + "      adopted: [{board: \"ON\", date: 2027-09-22, paragraph: \"§ 88\"}]\n");
    }

    @Test
    @DisplayName(
            "A-08 A version decided in the register is not waited for; its day counts, whatever is typed in the task")
    void decidedInTheRegister() {
        theRegisterSays(DecidedElsewhereTest::decidedInTheFile);
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        tokenOf(review).hasNotPassed("proposalAwaited").waitsAt("recordAdoption");
        for (String outcome : List.of("REJECTED", "ADOPTED")) {
            assertThat(refusal("recordAdoption", ELLINOR, "outcome", outcome)).contains("står redan i registret");
        }
        handIn("recordAdoption", ELLINOR);
        tokenOf(review).waitsAt("validityBegun");
        timePassesTo("2027-11-01T07:59:59");
        tokenOf(review).hasNotPassed("announceVersion");
        timePassesTo("2027-11-01T08:00");
        tokenOf(review).hasEndedAt("versionInForce");
    }

    @Test
    @DisplayName("A-08 A proposal decided in the register while its task is open")
    void decidedMeanwhile() {
        theRegisterSays(demo -> withProposal(endingWith2027(demo), GUIDELINE));
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        theRegisterSays(DecidedElsewhereTest::decidedInTheFile);
        handIn("recordAdoption", ELLINOR);
        tokenOf(review).waitsAt("validityBegun");
        assertThat(policies.get(GUIDELINE + "@2").header().adoptions()).hasSize(1);
    }
}
