package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timers of a review fire at 08:00 in Sweden, on whatever day that is. */
class ReviewTimesTest extends ReviewStory {

    private ProcessInstance aReviewOn(String day) {
        theRegisterSays(demo -> demo.replace("validTo: 2028-12-31", "validTo: 2027-02-01"));
        morningOf(day);
        return reviewOf(GUIDELINE);
    }

    @ParameterizedTest(name = "asked on {0}, again on {1}")
    @CsvSource({
        "2027-02-19, 2027-04-20", // sixty days over the night on which summer time begins
        "2027-09-02, 2027-11-01", // the last of sixty is 1 November, the day after summer time ends
        "2027-10-08, 2027-12-07", //
        "2027-12-31, 2028-02-29", // New Year's Eve is no day to ask; the sixtieth day is a leap day
        "2027-10-25, 2027-12-27", // Christmas Eve, Christmas and a Sunday are passed over
        "2027-05-07, 2027-07-06", // July: the task comes back, it is no reminder
    })
    @DisplayName("A proposal that has not come is asked for after sixty days, on a working day at 08:00 and not before")
    void proposalOverdue(String asked, String again) {
        ProcessInstance review = aReviewOn(asked.equals("2027-12-31") ? "2027-12-30" : asked);
        now(asked + "T09:00");
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        timePassesTo(again + "T07:59:59");
        tokenOf(review).hasNotPassed("proposalOverdue");
        timePassesTo(again + "T08:00");
        tokenOf(review).hasPassed("proposalOverdue");
        assertThat(has("reviewDocument", ELLINOR)).isTrue();
    }

    @ParameterizedTest(name = "in force from {0}")
    @CsvSource({
        "2027-03-28", // summer time begins that night
        "2027-10-31", // summer time ends that night
        "2028-02-29", // a leap day
        "2027-05-06", // Ascension Day: a first day is a first day, whatever day it is
        "2027-07-15", // July
    })
    @DisplayName("A new version is announced on its first day at 08:00, not a second earlier")
    void validityBegun(String first) {
        ProcessInstance review = aReviewOn("2027-02-15");
        theRegisterSays(demo -> withProposal(demo.replace("validTo: 2028-12-31", "validTo: 2027-02-01"), GUIDELINE));
        handIn("reviewDocument", ELLINOR, "answer", "NEW_VERSION");
        handIn(
                "recordAdoption",
                ELLINOR,
                "outcome",
                "ADOPTED",
                "adopter",
                "ON",
                "decidedOn",
                "2027-02-10",
                "paragraph",
                "§ 12",
                "validFrom",
                first);
        timePassesTo(first + "T07:59:59");
        tokenOf(review).hasNotPassed("announceVersion");
        timePassesTo(first + "T08:00");
        tokenOf(review).hasEndedAt("versionInForce");
    }

    @Test
    @DisplayName("A document's new title is in its review's")
    void newTitle() {
        aReviewOn("2027-09-02");
        String old = task("reviewDocument", ELLINOR).getName();
        theRegisterSays(demo -> endingWith2027(demo)
                .replace("title: Riktlinje för kontaktpolitiker", "title: Riktlinje för nämndens besök"));
        assertThat(task("reviewDocument", ELLINOR).getName())
                .isNotEqualTo(old)
                .endsWith(": Riktlinje för nämndens besök");
    }
}
