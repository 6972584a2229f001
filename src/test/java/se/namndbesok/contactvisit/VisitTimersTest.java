package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.Stockholm;

/** The moments of a visit's own timers: at eight o'clock on the wall, whatever the calendar does. */
class VisitTimersTest extends VisitStory {

    private OffsetDateTime moment(String timer) {
        Job job = management
                .createJobQuery()
                .processInstanceId(visit.getId())
                .activityId(timer)
                .singleResult();
        return job.getDuedate().toInstant().atZone(Stockholm.ZONE).toOffsetDateTime();
    }

    @ParameterizedTest
    @DisplayName(
            "AC-10 The reminder three days before, on a working day before the visit, and the question the day after")
    @CsvSource({
        "2027-03-19, 2027-03-16T08:00+01:00, 2027-03-20T08:00+01:00", // plain; the question comes on a Saturday too
        "2027-03-16, 2027-03-15T08:00+01:00, 2027-03-17T08:00+01:00", // Saturday moves to Monday
        "2027-03-30, 2027-03-25T08:00+01:00, 2027-03-31T08:00+02:00", // Easter, in which summer time begins on 28 March
        "2027-03-31, 2027-03-30T08:00+02:00, 2027-04-01T08:00+02:00", // that Sunday moves over Easter Monday
        "2027-11-03, 2027-11-01T08:00+01:00, 2027-11-04T08:00+01:00", // Sunday 31 October, summer time ends
        "2027-10-31, 2027-10-28T08:00+02:00, 2027-11-01T08:00+01:00", // a visit on that Sunday
        "2028-03-03, 2028-02-29T08:00+01:00, 2028-03-04T08:00+01:00", // the leap day
        "2027-06-28, 2027-06-24T08:00+02:00, 2027-06-29T08:00+02:00", // Midsummer Eve and a week end
        "2027-07-14, 2027-07-12T08:00+02:00, 2027-07-15T08:00+02:00" // a visit in July is reminded of in July
    })
    void aroundTheVisit(LocalDate day, String reminder, String dayAfter) {
        now(day.minusMonths(1) + "T09:00");
        asksForAVisit(SAGA, "ka-1", List.of(SAGA), day + "T10:00");
        handIn("answerRequest", OSTEN, "answer", day + "T10:00");
        assertThat(moment("reminderDayReached")).hasToString(reminder);
        assertThat(moment("visitDayPassed")).hasToString(dayAfter);
    }
}
