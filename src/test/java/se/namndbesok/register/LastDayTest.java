package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.WorkingDays;

/** The last days of tasks by the standard, reminders.yaml. In 2027 Good Friday is 26 March and Easter Monday 29 March. */
class LastDayTest {

    private static final WorkingDays CALENDAR = new WorkingDays();

    private static LocalDate of(String task, LocalDate begin, LocalDate event) {
        return StandardReminders.lastDay(task).day(begin, event, CALENDAR);
    }

    @ParameterizedTest
    @DisplayName("To answer: seven days, to the next working day")
    @CsvSource({
        "2027-02-15, 2027-02-22", // Monday to Monday
        "2027-02-20, 2027-03-01", // a Saturday moves to Monday
        "2027-03-19, 2027-03-30", // Good Friday moves over Easter Monday
        "2027-10-24, 2027-11-01", // the day that summer time ends moves to the Monday
        "2027-12-17, 2027-12-27", // Christmas Eve is no working day
        "2028-02-22, 2028-02-29", // the leap day is a day
        "2027-07-08, 2027-07-15", // July is as other months: a last day is no mail
    })
    void answer(LocalDate today, LocalDate due) {
        assertThat(of("answerRequest", today, null)).isEqualTo(due);
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
        "2028-02-01, 2028-03-07, 2028-02-29", // the leap day is a working day
    })
    void planning(LocalDate today, LocalDate visit, LocalDate due) {
        assertThat(of("planVisit", today, visit)).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("To tell how it was: three days after the visit, to the next working day")
    @CsvSource({
        "2027-03-16, 2027-03-19", // Tuesday to Friday
        "2027-03-18, 2027-03-22", // Sunday moves to Monday
        "2027-03-23, 2027-03-30", // Good Friday moves over Easter
    })
    void outcome(LocalDate visit, LocalDate due) {
        assertThat(of("confirmVisit", visit.plusDays(1), visit)).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("To confirm, check and register: seven days; three and one working days")
    @CsvSource({
        "2027-04-15, 2027-04-22, 2027-04-20, 2027-04-16", // a plain Thursday
        "2027-03-24, 2027-03-31, 2027-03-31, 2027-03-25", // the check goes over Easter
        "2027-03-25, 2027-04-01, 2027-04-01, 2027-03-30", // the day before Good Friday
        "2027-04-24, 2027-05-03, 2027-04-28, 2027-04-26", // 1 May is a Saturday, so Monday
    })
    void reading(LocalDate today, LocalDate confirmed, LocalDate checked, LocalDate registered) {
        assertThat(of("confirmReport", today, null)).isEqualTo(confirmed);
        assertThat(of("checkReport", today, null)).isEqualTo(checked);
        assertThat(of("registerReport", today, null)).isEqualTo(registered);
    }

    @ParameterizedTest
    @DisplayName("What is counted from a day that has been, or is not known, has some working days from when it came")
    @CsvSource({
        "claimCompensation, 2027-03-17, 2027-03-16, 2027-04-15", // a month after the visit
        "claimCompensation, 2027-05-03, 2027-03-16, 2027-05-11", // to be corrected: five working days, and Ascension
        // Day
        "presentVisits, 2027-01-13, 2027-01-26, 2027-01-27", // the day after the board's meeting
        "presentVisits, 2027-01-13, , 2027-01-27", // no meeting is known: ten working days
        "confirmLimit, 2027-04-12, 2027-04-14, 2027-04-14", // not after the visit itself
        "confirmLimit, 2027-04-12, 2027-04-01, 2027-04-15", // unless that has been
        "prepareAppointments, 2030-11-01, 2030-12-31, 2030-12-30", // New Year's Eve moves back
    })
    void otherwise(String task, LocalDate begin, LocalDate event, LocalDate due) {
        assertThat(of(task, begin, event)).isEqualTo(due);
    }
}
