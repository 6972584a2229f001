package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;

/** The last days of a visit's tasks. In 2027 Good Friday is 26 March and Easter Monday 29 March. */
class VisitDeadlinesTest {

    private static VisitDeadlines on(LocalDate today) {
        Clock clock = Clock.fixed(Stockholm.morning(today).toInstant(), Stockholm.ZONE);
        return new VisitDeadlines(new WorkingDays(), clock);
    }

    @ParameterizedTest
    @DisplayName("To answer: seven days, to the next working day")
    @CsvSource({
        "2027-02-15, 2027-02-22", // Monday to Monday
        "2027-02-20, 2027-03-01", // a Saturday moves to Monday
        "2027-03-19, 2027-03-30", // Good Friday moves over Easter Monday
        "2027-12-17, 2027-12-27", // Christmas Eve is no working day
    })
    void answer(LocalDate today, LocalDate due) {
        assertThat(on(today).answer()).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("To plan: five working days before the visit, or what working day is left")
    @CsvSource({
        "2027-02-15, 2027-03-16, 2027-03-09", // a plain week
        "2027-02-15, 2027-03-31, 2027-03-22", // over Easter
        "2027-03-09, 2027-03-16, 2027-03-09", // today is the last day
        "2027-03-10, 2027-03-16, 2027-03-10", // the last day was yesterday
        "2027-03-13, 2027-03-16, 2027-03-15", // booked on a Saturday for Tuesday
        "2027-03-13, 2027-03-14, 2027-03-14", // booked on a Saturday for Sunday
    })
    void planning(LocalDate today, LocalDate visit, LocalDate due) {
        assertThat(on(today).planning(visit)).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("To tell how it was: three days after the visit, to the next working day")
    @CsvSource({
        "2027-03-16, 2027-03-19", // Tuesday to Friday
        "2027-03-18, 2027-03-22", // Sunday moves to Monday
        "2027-03-23, 2027-03-30", // Good Friday moves over Easter
    })
    void outcome(LocalDate visit, LocalDate due) {
        assertThat(on(visit).outcome(visit)).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName(
            "AC-20 To write: the policy's days after the visit, to the working day before; a week from today if that is past")
    @CsvSource({
        "2027-03-17, 2027-03-16, 2027-03-30", // fourteen days
        "2027-03-15, 2027-03-14, 2027-03-25", // Easter Sunday moves back over Good Friday
        "2027-03-30, 2027-03-16, 2027-03-30", // today is the last day
        "2027-03-31, 2027-03-16, 2027-04-07", // the last day was yesterday
        "2027-06-13, 2027-06-12, 2027-06-24", // Saturday moves back over Midsummer Eve, the 25th
    })
    void report(LocalDate today, LocalDate visit, LocalDate due) {
        assertThat(on(today).report(visit, Period.ofDays(14))).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("To confirm, check and register: seven days as they are; three and one working days")
    @CsvSource({
        "2027-04-15, 2027-04-22, 2027-04-20, 2027-04-16", // a plain Thursday
        "2027-03-24, 2027-03-31, 2027-03-31, 2027-03-25", // the check goes over Easter
        "2027-03-25, 2027-04-01, 2027-04-01, 2027-03-30", // the day before Good Friday
        "2027-04-24, 2027-05-01, 2027-04-28, 2027-04-26", // a confirmation may end on a Saturday, and on 1 May
    })
    void reading(LocalDate today, LocalDate confirmed, LocalDate checked, LocalDate registered) {
        assertThat(on(today).confirmation()).isEqualTo(confirmed);
        assertThat(on(today).check()).isEqualTo(checked);
        assertThat(on(today).registration()).isEqualTo(registered);
    }

    @ParameterizedTest
    @DisplayName("The timers are at eight o'clock on the wall, in winter and in summer")
    @CsvSource({
        "2027-03-16, 2027-03-13T08:00+01:00, 2027-03-17T08:00+01:00", // winter
        "2027-03-30, 2027-03-27T08:00+01:00, 2027-03-31T08:00+02:00", // summer time comes between
        "2027-03-31, 2027-03-28T08:00+02:00, 2027-04-01T08:00+02:00", // on the very day that summer time comes
        "2027-11-02, 2027-10-30T08:00+02:00, 2027-11-03T08:00+01:00", // and goes
    })
    void timers(LocalDate visit, String reminder, String dayAfter) {
        assertThat(on(visit).reminder(visit).toOffsetDateTime()).hasToString(reminder);
        assertThat(on(visit).dayAfter(visit).toOffsetDateTime()).hasToString(dayAfter);
    }
}
