package se.namndbesok.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final List<String> WEEKDAYS_OFF_2027 = List.of(
            "2027-01-01", // New Year's Day
            "2027-01-06", // Epiphany
            "2027-03-26", // Good Friday
            "2027-03-29", // Easter Monday
            "2027-05-06", // Ascension Day
            "2027-06-25", // Midsummer Eve
            "2027-12-24", // Christmas Eve
            "2027-12-31"); // New Year's Eve

    private final WorkingDays days = new WorkingDays();

    @Test
    void everyOtherWeekdayOf2027IsAWorkingDay() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        List<String> off = first.datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !days.isWorkingDay(day))
                .map(LocalDate::toString)
                .toList();

        assertThat(off).isEqualTo(WEEKDAYS_OFF_2027);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-06, false", // the National Day on a Saturday
        "2028-06-06, false", // the National Day on a Tuesday
        "2026-05-01, false", // May Day on a Friday
        "2027-01-05, true", // the eve of Epiphany
        "2027-03-25, true", // Maundy Thursday
        "2027-05-07, true", // the day after Ascension Day
        "2026-06-19, false", // Midsummer Eve at its earliest
        "2027-10-30, false", // All Saints' Eve is a Saturday anyway
        "2027-11-05, true", // the Friday before All Saints' Day
        "2027-12-23, true", // the last day before Christmas
        "2027-03-27, false", // a Saturday
        "2027-03-28, false" // a Sunday
    })
    void knowsTheBoundaries(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-24, 2027-03-24, 2027-03-24", // a working day stays
        "2027-03-26, 2027-03-25, 2027-03-30", // Good Friday: over the whole of Easter
        "2027-03-28, 2027-03-25, 2027-03-30", // Easter Day, and summer time begins
        "2027-12-25, 2027-12-23, 2027-12-27", // Christmas
        "2027-01-01, 2026-12-30, 2027-01-04", // New Year: into another year
        "2027-10-31, 2027-10-29, 2027-11-01" // summer time ends on a Sunday
    })
    void movesToTheNearestWorkingDay(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(days.onOrBefore(day)).isEqualTo(before);
        assertThat(days.onOrAfter(day)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-27, 5, 2027-08-03", // AC-43: escalation of a late plan
        "2027-03-25, 1, 2027-03-30", // over Easter
        "2027-03-27, 1, 2027-03-30", // from a Saturday
        "2027-03-24, 0, 2027-03-24", // none at all
        "2027-03-27, 0, 2027-03-27" // none at all from a Saturday stays there
    })
    void countsWorkingDaysForwards(LocalDate day, int count, LocalDate reached) {
        assertThat(days.plus(day, count)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-08-03, 5, 2027-07-27", // back again
        "2027-03-30, 1, 2027-03-25", // over Easter
        "2027-01-07, 1, 2027-01-05" // over Epiphany
    })
    void countsWorkingDaysBackwards(LocalDate day, int count, LocalDate reached) {
        assertThat(days.minus(day, count)).isEqualTo(reached);
    }

    @ParameterizedTest
    @DisplayName("AC-39 The plan is due two weeks before the first presidium, on a working day")
    @CsvSource({
        "2027-01-12, 2026-12-29", // a Tuesday, between the holidays
        "2027-08-10, 2027-07-27", // a Tuesday in the summer
        "2027-01-20, 2027-01-05" // two weeks before is Epiphany
    })
    void planIsDue(LocalDate presidium, LocalDate due) {
        assertThat(days.onOrBefore(presidium.minusDays(14))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-24, 2027-03-12", // 14 March is a Sunday
        "2027-04-21, 2027-04-09", // 11 April is a Sunday
        "2027-05-26, 2027-05-14", // 16 May is a Sunday
        "2027-10-19, 2027-10-08", // 9 October is a Saturday
        "2027-10-26, 2027-10-15", // the moved meeting: 16 October is a Saturday
        "2027-11-23, 2027-11-12" // 13 November is a Saturday
    })
    void agendaClosesOnAWorkingDay(LocalDate meeting, LocalDate cutoff) {
        assertThat(AgendaCutoff.of(meeting, 10, days)).isEqualTo(cutoff);
    }

    @Test
    void namesHolidaysInSwedish() {
        assertThat(days.holidayName(LocalDate.of(2027, 3, 26))).contains("Långfredag");
        assertThat(days.holidayName(LocalDate.of(2027, 6, 25))).contains("Midsommarafton");
        assertThat(days.holidayName(LocalDate.of(2027, 3, 27))).isEmpty(); // a Saturday is no holiday
    }

    @Test
    void nobodyIsAskedOnADayOffOrInJuly() {
        for (String day : List.of("2027-03-28", "2027-05-06", "2027-07-01", "2027-07-30", "2027-10-31")) {
            assertThat(days.isDayToAsk(LocalDate.parse(day))).as(day).isFalse();
        }
        for (String day : List.of("2028-02-29", "2027-06-30", "2027-08-02", "2027-11-01")) {
            assertThat(days.isDayToAsk(LocalDate.parse(day))).as(day).isTrue();
        }
    }
}
