package se.namndbesok.semesterplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.WorkingDays;

/** The last day for proposals, at its boundaries. */
class ProposalDeadlineTest {

    private static final WorkingDays CALENDAR = new WorkingDays();
    private static final ProposalDeadline DEADLINE =
            new ProposalDeadline(Period.ofDays(14), List.of(Period.ofDays(42), Period.ofDays(21), Period.ofDays(7)));

    @ParameterizedTest(name = "presidium {0}: due {1}, planning begins {2}")
    @DisplayName("AC-39 Two weeks before the presidium, on the previous working day; planning begins in time")
    @CsvSource({
        "2027-01-12, 2026-12-29, 2026-11-02", // early November of the year before
        "2027-08-10, 2027-07-27, 2027-05-31", // May
        "2027-01-20, 2027-01-05, 2026-11-09", // two weeks before is Epiphany
        "2027-01-11, 2026-12-28, 2026-11-02", // a Monday
        "2027-04-12, 2027-03-25, 2027-01-25", // two weeks before is Easter Monday; Easter Friday before it
    })
    void regular(LocalDate presidium, LocalDate due, LocalDate begins) {
        assertThat(DEADLINE.due(presidium, CALENDAR)).isEqualTo(due);
        assertThat(DEADLINE.planningBegins(due, CALENDAR)).isEqualTo(begins);
    }

    @ParameterizedTest(name = "presidium {0} seen from {1}: due {2}")
    @DisplayName("F5 Nobody is late by a move: five working days, but never after the presidium")
    @CsvSource({
        "2027-08-10, 2027-05-31, 2027-07-27", // in good time: the regular day
        "2027-08-10, 2027-07-20, 2027-07-27", // the regular day is five working days away
        "2027-08-10, 2027-07-21, 2027-07-28", // now it would be four
        "2027-08-10, 2027-08-02, 2027-08-09", // the day before the presidium
        "2027-08-10, 2027-08-05, 2027-08-09", // no five days are left
        "2027-08-16, 2027-08-12, 2027-08-13", // before a weekend
    })
    void moved(LocalDate presidium, LocalDate today, LocalDate due) {
        assertThat(DEADLINE.due(presidium, today, CALENDAR)).isEqualTo(due);
    }
}
