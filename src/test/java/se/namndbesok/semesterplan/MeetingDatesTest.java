package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterFiles;

/** What a plan needs of the register: a presidium meeting, and the policy of the semester. */
class MeetingDatesTest extends PlanStory {

    @Autowired
    private Meetings meetings;

    @Autowired
    private RegisterFiles files;

    private static String withoutPresidium(String demo) {
        return demo.replace("2027-08-10, 2027-09-07, 2027-10-05, 2027-11-09, 2027-11-30,", "");
    }

    @Test
    @DisplayName("Without a date the secretary gets Lägg in mötesdatum, which goes when the register has one")
    void withoutADate() {
        theRegisterSays(MeetingDatesTest::withoutPresidium);
        autumnIsAhead();
        token().waitsAt("enterMeetingDates");
        theRegisterSays(demo -> demo);
        token().waitsAt("planningBegun")
                .hasPassed("meetingDatesEntered", "openPlan")
                .hasNotPassed("registerMeetings");
        assertThat(record().due()).isEqualTo("2027-07-27");
    }

    @Test
    @DisplayName("The secretary enters the dates in the task: they are in the register, and the plan goes on")
    void datesAreEntered() {
        theRegisterSays(demo -> withoutPresidium(demo).replace("2027-08-24, ", ""));
        autumnIsAhead();
        handIn("enterMeetingDates", KARL_JOHAN, "presidiumOn", "2027-08-11", "boardOn", "2027-08-25");
        jobsAreDone();
        token().waitsAt("planningBegun").hasPassed("registerMeetings").hasNotPassed("meetingDatesEntered");
        assertThat(record().due()).isEqualTo("2027-07-28");
        assertThat(meetings.presidiumMeetings("SN", LocalDate.parse("2027-07-01")))
                .extracting(meeting -> meeting.date().toString())
                .contains("2027-08-11");
        assertThat(meetings.boardMeetings("SN", LocalDate.parse("2027-07-01"))
                        .get(0)
                        .date())
                .isEqualTo("2027-08-25");
        assertThat(database.sql("select source || ' ' || person_id from register_load order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("FORM " + KARL_JOHAN);
        assertThat(files.all()).extracting(RegisterFile::text).anyMatch(text -> text.contains("2027-08-11"));
    }

    @Test
    @DisplayName("A late plan has five working days")
    void lateDates() {
        theRegisterSays(MeetingDatesTest::withoutPresidium);
        autumnIsAhead();
        now("2027-08-02T10:00");
        assertThat(shown(task("enterMeetingDates", KARL_JOHAN), "board")).isEqualTo("tisdag 24 augusti 2027");
        handIn("enterMeetingDates", KARL_JOHAN, "presidiumOn", "2027-08-10");
        jobsAreDone();
        token().waitsAt("proposeVisit", "proposalsDue");
        assertThat(record().due()).isEqualTo("2027-08-09");
    }

    @Test
    @DisplayName(
            "No date, one that has been, of another semester, on a holiday, or after the board: refused, nothing stored")
    void badDates() {
        theRegisterSays(MeetingDatesTest::withoutPresidium);
        autumnIsAhead();
        assertThat(refusal("enterMeetingDates", KARL_JOHAN)).isEqualTo("Fyll i ”Presidiets första möte”.");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN, "presidiumOn", "2027-04-20")
                        .lines())
                .containsExactly(
                        "Datumet har redan varit. Välj ett kommande datum.", "Datumet ligger utanför hösten 2027.");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN, "presidiumOn", "2027-08-24"))
                .isEqualTo("Presidiet måste mötas före nämndens första sammanträde.");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN, "presidiumOn", "2027-08-14"))
                .contains("2027-08-14");
        assertThat(refusal("enterMeetingDates", KARL_JOHAN, "presidiumOn", "i augusti"))
                .isNotEmpty();
        assertThat(meetings.presidiumMeetings("SN", LocalDate.parse("2027-07-01")))
                .extracting(meeting -> meeting.date().getYear())
                .doesNotContain(2027);
        token().waitsAt("enterMeetingDates");
    }

    @Test
    @DisplayName(
            "F17 The departments are those of the version in force when the semester begins; the secretary is told of others")
    void newVersion() {
        plans.open(
                new ComingPlans.Coming("SN", Semester.ofId("SPRING_2027")),
                "studiebesok-termin@1",
                LocalDate.parse("2026-11-02"));
        theRegisterSays(MeetingDatesTest::withASecondVersion);
        autumnIsAhead();
        assertThat(mailsTo(KARL_JOHAN)).containsExactly("Andra avdelningar än förra terminen: studiebesök hösten 2027");
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
