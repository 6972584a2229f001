package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.namndbesok.calendar.Stockholm;

/** Which version of which governing document a visit follows. */
class PolicyTest extends VisitStory {

    private static final String POLICY_A = "  - key: kontaktpolitiker-omsorg";
    private static final String POLICY_B = "  - key: kontaktpolitiker-bestallarnamnd";

    /** The demo register with another version of policy A beside the first one, with thirty days for the report. */
    private static String withVersion(String demo, String version, String stage) {
        String first = demo.substring(demo.indexOf(POLICY_A), demo.indexOf(POLICY_B));
        String other = first.replace("version: 1", "version: " + version)
                .replace("stage: BESLUTAD", "stage: " + stage)
                .replace("validFrom: 2027-01-01", "validFrom: 2027-03-01")
                .replace("dueAfterVisit: P14D", "dueAfterVisit: P30D");
        return demo.replace(POLICY_B, other + POLICY_B);
    }

    private String policyOfANewVisit() {
        sagaAsksForAVisit();
        String policy = record().policyId();
        handIn("answerRequest", OSTEN, "answer", "DECLINE", "reason", "STAFFING");
        handIn("chooseTime", SAGA, "answer", "WITHDRAW");
        return policy;
    }

    @Test
    @DisplayName("AC-04 Under a guideline that has expired the booking works, and says so")
    void expiredGuideline() {
        theRegisterSays(demo -> demo.replace("validTo: 2028-12-31", "validTo: 2026-12-31")
                .replace(
                        "validFrom: 2027-01-01\n      validTo: 2026-12-31",
                        "validFrom: 2026-01-01\n      validTo: 2026-12-31"));
        opensBooking(SAGA);
        assertThat(shownJson(task("bookVisit", SAGA), "notices"))
                .contains("Riktlinjens giltighetstid gick ut torsdag 31 december 2026.");
        handIn(
                "bookVisit",
                SAGA,
                "decision",
                "BOOK",
                "assignment",
                "ka-1",
                "minutes",
                60,
                "attendees",
                List.of(SAGA),
                "time1",
                "2027-03-16T13:15");
        token().waitsAt("answerRequest");
    }

    @Test
    @DisplayName("AC-04 A visit that is under way goes on when the guideline expires, and every form about it says so")
    void expiresUnderWay() {
        sagasVisitIsBooked();
        assertThat(shownJson(task("attendVisit", SAGA), "notices")).doesNotContain("giltighetstid");
        theRegisterSays(demo -> demo.replace("validTo: 2028-12-31", "validTo: 2027-03-01"));
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        assertThat(shownJson(task("writeReport", SAGA), "notices"))
                .contains("Riktlinjens giltighetstid gick ut måndag 1 mars 2027.");
        sagaHandsInTheReport();
        token().waitsAt("checkReport");
    }

    @Test
    @DisplayName("AC-04 A guideline in force says nothing of the kind")
    void guidelineInForce() {
        opensBooking(SAGA);
        assertThat(shownJson(task("bookVisit", SAGA), "notices")).doesNotContain("giltighetstid");
    }

    @Test
    @DisplayName("AC-05 A running visit keeps its version; a visit begun when the new one is in force gets the new one")
    void runningVisitKeepsItsVersion() {
        sagasVisitIsBooked();
        String before = record().policyId();
        theRegisterSays(demo -> withVersion(demo, "2", "BESLUTAD"));
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
        assertThat(record().policyId()).isEqualTo(before).endsWith("@1");
        assertThat(Stockholm.dateOf(task("writeReport", SAGA).getDueDate().toInstant()))
                .isEqualTo(LocalDate.parse("2027-03-30"));
        sagaAsksLater();
        assertThat(record().policyId()).endsWith("@2");
    }

    private void sagaAsksLater() {
        asksForAVisit(SAGA, "ka-1", List.of(SAGA), "2027-05-16T13:15");
    }

    @Test
    @DisplayName("AC-05 A new version does not count before its first day, and a proposal never does")
    void proposalsAreNeverUsed() {
        theRegisterSays(demo -> withVersion(demo, "2", "BESLUTAD"));
        assertThat(policyOfANewVisit()).endsWith("@1");
        theRegisterSays(demo -> withVersion(demo, "2", "FORSLAG"));
        now("2027-03-02T10:00");
        assertThat(policyOfANewVisit()).endsWith("@1");
    }
}
