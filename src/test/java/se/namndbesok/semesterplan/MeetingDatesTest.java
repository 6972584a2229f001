package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a plan needs of the register: a presidium meeting, and the policy of the semester. */
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

    @Test
    @DisplayName("F17 The departments are those of the version that is in force when the semester begins")
    void newVersion() {
        theRegisterSays(MeetingDatesTest::withASecondVersion);
        autumnIsAhead();
        assertThat(record().policyId()).isEqualTo("studiebesok-termin@2");
        assertThat(visits.of("SN", record().semester()))
                .extracting(visit -> visit.departmentId())
                .containsExactly("AVD_UNGA", "AVD_UNGA");
    }

    private static String withASecondVersion(String demo) {
        int start = demo.indexOf("  - key: studiebesok-termin");
        String first = demo.substring(start, demo.indexOf("\n\n", start) + 1);
        String second = first.replace("version: 1", "version: 2")
                .replace("validFrom: 2027-01-01", "validFrom: 2027-07-01")
                .replace("{AVD_UNGA: 1, AVD_VUXEN: 1}", "{AVD_UNGA: 2}");
        return demo.replace(first, first + second);
    }
}
