package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which term of office a seat and an assignment belong to (AC-07). */
class TermsTest {

    private static final Terms TERMS = new Terms(
            new TermOfOffice(day("2031-01-01"), day("2034-12-31")),
            List.of(new TermOfOffice(day("2027-01-01"), day("2030-12-31"))));

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2031-01-01, 2034-12-31", // no days of its own: the newest term
        "2031-03-01, , 2031-03-01, 2034-12-31", // begins within it
        "2028-03-01, , 2028-03-01, 2030-12-31", // begins in the earlier one and ends with it
        "2030-12-31, , 2030-12-31, 2030-12-31", // on its last day
        ", 2029-05-31, 2027-01-01, 2029-05-31", // ends in the earlier one
        ", 2032-05-31, 2031-01-01, 2032-05-31",
        "2035-01-01, , 2035-01-01, ", // of a term that is not known yet: open
        "2026-12-15, , 2026-12-15, 2030-12-31", // before every term that is named: the first of them
        "2028-01-01, 2033-12-31, 2028-01-01, 2033-12-31", // what is said stands
    })
    @DisplayName("A seat's days")
    void seats(String from, String to, String begins, String ends) {
        assertThat(TERMS.fill(new Span(day(from), day(to)))).isEqualTo(new Span(day(begins), day(ends)));
        assertThat(new Terms(null, List.of()).fill(new Span(day(from), day(to))))
                .isEqualTo(new Span(day(from), day(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2026-12-31", // before every term that is named: the day before the first of them
        "2026-12-31, 2026-12-31",
        "2027-01-01, 2030-12-31",
        "2030-12-31, 2030-12-31",
        "2031-01-01, 2034-12-31",
        "2035-01-01, ", // of a later term
    })
    @DisplayName("B-05 The last day that an assignment begun on a day can have")
    void assignments(String begins, String last) {
        assertThat(TERMS.limitOf(day(begins))).isEqualTo(day(last));
    }

    @Test
    @DisplayName("AC-07 Entering the next term moves no last day of what began before it")
    void entered() {
        Terms before = new Terms(TERMS.earlier().get(0), List.of());
        for (LocalDate day = day("2026-01-01"); day.isBefore(day("2031-01-01")); day = day.plusDays(1)) {
            assertThat(TERMS.limitOf(day)).as("%s", day).isEqualTo(before.limitOf(day));
            assertThat(TERMS.fill(new Span(day, null))).isEqualTo(before.fill(new Span(day, null)));
        }
    }
}
