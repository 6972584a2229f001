package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.WorkingDays;

/** On 15 January and 15 August, or the next working day, at 08:00 in Sweden. */
class DigestDaysTest {

    private final DigestDays days = new DigestDays(new WorkingDays(), Clock.systemUTC());

    @ParameterizedTest(name = "the half-year of {0}: {1}")
    @CsvSource({
        "2026-07-01, 2027-01-15T08:00+01:00[Europe/Stockholm]", // a Friday, winter time
        "2026-12-31, 2027-01-15T08:00+01:00[Europe/Stockholm]", // the last day of the half-year
        "2027-01-01, 2027-08-16T08:00+02:00[Europe/Stockholm]", // the 15th is a Sunday; summer time
        "2027-06-30, 2027-08-16T08:00+02:00[Europe/Stockholm]", //
        "2027-07-01, 2028-01-17T08:00+01:00[Europe/Stockholm]", // the 15th is a Saturday
        "2028-02-29, 2028-08-15T08:00+02:00[Europe/Stockholm]", // a leap day; a Tuesday
    })
    @DisplayName("A-43 The day of the digest")
    void day(LocalDate in, String expected) {
        assertThat(days.of(Semester.of(in)).toString()).isEqualTo(expected);
    }
}
