package se.namndbesok.compensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.register.RegisterChanged;

/** A policy may say until when a claim can be made (F5); by default it is silent. */
class ClaimPeriodTest extends ClaimStory {

    @Autowired
    private ApplicationEventPublisher events;

    private void thePolicySays(String more) {
        theRegisterSays(demo -> demo.replace("hoursMode: CAP", more));
    }

    @BeforeEach
    void threeMonths() {
        thePolicySays("hoursMode: CAP, claimDeadline: P3M");
    }

    private void morningOf(String day) {
        now(day + "T06:05");
        events.publishEvent(new RegisterChanged());
    }

    @Test
    @DisplayName(
            "F5 The last day is told and is the task's when it is nearer than the usual one; on it the claim can be made")
    void onTheLastDay() {
        thePolicySays("hoursMode: CAP, claimDeadline: P7D");
        sagaHasVisited();
        assertThat(shown(task("claimCompensation", SAGA), "lastDay")).isEqualTo("tisdag 23 mars 2027");
        assertThat(task("claimCompensation", SAGA).getDueDate()).isInSameDayAs("2027-03-23");
        morningOf("2027-03-23");
        now("2027-03-23T23:59");
        claims(SAGA);
        token().waitsAt("endorseCompensation");
    }

    @Test
    @DisplayName("F5 The day after it is refused, and the next morning's round ends it; the visit uses up nothing")
    void tooLate() {
        haveVisitedEklunden("v1", "2027-11-30T13:00", "2027-11-30T15:00", SAGA); // and February 2028 has 29 days
        morningOf("2028-02-29");
        token().waitsAt("claimCompensation");
        now("2028-03-01T00:00");
        assertThat(refusal(
                        "claimCompensation", SAGA, "decision", "CLAIM", "start", "13:00", "end", "15:00", "place", "x"))
                .isEqualTo("Sista dagen att begära ersättning för besöket var tisdag 29 februari 2028."
                        + " Kontakta nämndsekreteraren.");
        morningOf("2028-03-01");
        token().hasPassed("claimPeriodEnded").hasNotPassed("isClaimed").waitsAt("allowLateClaim");
        assertThat(record().state()).isEqualTo(ClaimState.LAPSED);
        handIn("allowLateClaim", ELLINOR, "decision", "LEAVE");
        token().hasEndedAt("compensationLapsed");
        assertThat(record().state()).isEqualTo(ClaimState.LAPSED);
        morningOf("2028-03-02");
        haveVisitedEklunden("v2", "2027-12-01T13:00", "2027-12-01T15:00", SAGA);
        assertThat(shown(task("claimCompensation", SAGA), "expected").toString())
                .startsWith("2 timmar räknas");
    }

    @Test
    @DisplayName("F5 A claim that was made in time and returned can be corrected after the last day")
    void returnedInTime() {
        sagaHasVisited();
        claims(SAGA);
        morningOf("2027-06-16");
        handIn("endorseCompensation", ELLINOR, "decision", "RETURN", "refusal", "WRONG_TIME");
        morningOf("2027-06-20");
        claims(SAGA, "end", "15:00");
        token().waitsAt("endorseCompensation");
    }

    @Test
    @DisplayName("F5 Where the policy is silent there is no last day")
    void silent() {
        thePolicySays("hoursMode: CAP");
        sagaHasVisited();
        assertThat(shown(task("claimCompensation", SAGA), "lastDay")).isEqualTo("");
        morningOf("2029-03-16");
        claims(SAGA);
        token().waitsAt("endorseCompensation");
    }

    @Test
    @DisplayName("Q1 A flat rate by policy: one hour and five both give three, and never a third visit")
    void flat() {
        thePolicySays("hoursMode: FLAT");
        haveVisitedEklunden("v1", "2027-03-16T13:00", "2027-03-16T14:00", SAGA);
        claims(SAGA);
        basisIs("3H", Reason.FLAT);
        haveVisitedEklunden("v2", "2027-04-16T12:00", "2027-04-16T17:00", SAGA);
        claims(SAGA);
        basisIs("3H", Reason.FLAT);
        haveVisitedEklunden("v3", "2027-05-17T13:00", "2027-05-17T14:00", SAGA);
        claims(SAGA);
        basisIs("0H", Reason.VISITS_USED_UP);
    }

    @Test
    @DisplayName("F5 A time to claim that is none is refused with the file and line")
    void badPeriod() {
        for (String bad : new String[] {"P0D", "-P3M", "tre månader"}) {
            assertThatThrownBy(() -> thePolicySays("hoursMode: CAP, claimDeadline: \"" + bad + "\""))
                    .hasMessageContaining("claimDeadline: " + bad + " är ingen tidslängd. Skriv till exempel P");
        }
    }
}
