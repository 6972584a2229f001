package se.namndbesok.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 2027-03-27T07:00:00Z", // winter time, the day before the change
        "2027-03-28, 2027-03-28T06:00:00Z", // summer time begins at 02:00
        "2027-10-30, 2027-10-30T06:00:00Z", // summer time, the day before the change
        "2027-10-31, 2027-10-31T07:00:00Z" // summer time has ended at 03:00
    })
    void theMorningIsEightOnTheWall(LocalDate day, Instant morning) {
        assertThat(Stockholm.morning(day).toInstant()).isEqualTo(morning);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31T22:59:59Z, 2027-01-31", // one second to midnight in winter
        "2027-01-31T23:00:00Z, 2027-02-01", // midnight in winter
        "2027-06-30T21:59:59Z, 2027-06-30", // one second to midnight in summer
        "2027-06-30T22:00:00Z, 2027-07-01" // midnight in summer
    })
    void theDayChangesAtMidnightInStockholm(Instant instant, LocalDate day) {
        assertThat(Stockholm.dateOf(instant)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, SPRING_2027, 2027-01-01, 2027-06-30, AUTUMN_2027", // first day of spring
        "2027-06-30, SPRING_2027, 2027-01-01, 2027-06-30, AUTUMN_2027", // last day of spring
        "2027-07-01, AUTUMN_2027, 2027-07-01, 2027-12-31, SPRING_2028", // first day of autumn
        "2027-12-31, AUTUMN_2027, 2027-07-01, 2027-12-31, SPRING_2028" // last day of autumn
    })
    void halvesTheYear(LocalDate day, String id, LocalDate first, LocalDate last, String next) {
        Semester semester = Semester.of(day);

        assertThat(semester.id()).isEqualTo(id);
        assertThat(semester.firstDay()).isEqualTo(first);
        assertThat(semester.lastDay()).isEqualTo(last);
        assertThat(semester.next().id()).isEqualTo(next);
    }

    @Test
    void speaksSwedish() {
        LocalDateTime start = LocalDateTime.of(2027, 3, 16, 13, 15);

        assertThat(SwedishDates.day(start.toLocalDate())).isEqualTo("tisdag 16 mars 2027");
        assertThat(SwedishDates.moment(start)).isEqualTo("tisdag 16 mars 2027 kl. 13.15");
        assertThat(SwedishDates.moment(start.withHour(9).withMinute(5))).endsWith("kl. 09.05");
        assertThat(SwedishDates.range(start, start.plusHours(2))).isEqualTo("tisdag 16 mars 2027 kl. 13.15–15.15");
        assertThat(SwedishDates.range(start, start.plusDays(1)))
                .isEqualTo("tisdag 16 mars 2027 kl. 13.15 – onsdag 17 mars 2027 kl. 13.15");
        assertThat(Semester.of(start.toLocalDate()).label()).isEqualTo("våren 2027");
        assertThat(Semester.of(start.toLocalDate()).next().genitive()).isEqualTo("höstens");
    }

    @ParameterizedTest
    @DisplayName("AC-06 A date without its day is shown as month and year")
    @CsvSource({
        "2019-09, september 2019", // the day is missing, as in source C
        "2019, 2019", // month and day are missing
        "2019-09-03, 3 september 2019" // nothing is missing
    })
    void showsPartialDates(String iso, String shown) {
        assertThat(SwedishDates.partial(iso)).isEqualTo(shown);
    }
}
