package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A semester whose meetings are not in the register yet. */
class MeetingDatesTest extends PlanStory {

    private static String withoutPresidium(String demo) {
        return demo.replace("2027-08-10, 2027-09-07, 2027-10-05, 2027-11-09, 2027-11-30,", "");
    }

    @Test
    @DisplayName("Without a date the secretary gets Lägg in mötesdatum, which goes when the register has one")
    void withoutADate() {
        theRegisterSays(MeetingDatesTest::withoutPresidium);
        autumnIsAhead();
        token().waitsAt("enterMeetingDates");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN)).contains("Fyll i ”Mötena är inlagda i registret”.");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN, "entered", true))
                .isEqualTo("Registret har ännu inget presidiemöte under hösten 2027. Lägg in mötena först.");
        theRegisterSays(demo -> demo);
        token().waitsAt("planningBegun").hasPassed("meetingDatesEntered", "openPlan");
        assertThat(record().due()).isEqualTo("2027-07-27");
    }

    @Test
    @DisplayName("The secretary may also say that the dates are in; a late plan has five working days")
    void datesAreIn() {
        theRegisterSays(MeetingDatesTest::withoutPresidium);
        autumnIsAhead();
        database.sql("update meeting set listed = true").update();
        now("2027-08-02T10:00");
        handIn("enterMeetingDates", KARL_JOHAN, "entered", true);
        jobsAreDone();
        token().waitsAt("proposeVisit", "proposalsDue").hasNotPassed("meetingDatesEntered");
        assertThat(record().due()).isEqualTo("2027-08-09");
    }
}
