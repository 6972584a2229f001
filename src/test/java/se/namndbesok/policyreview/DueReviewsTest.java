package se.namndbesok.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.PolicyHeader.Category;
import se.namndbesok.register.PolicyHeader.ReviewOn;
import se.namndbesok.register.PolicyHeader.Stage;

/** On which day which occasion calls for a review. */
class DueReviewsTest {

    private static Policy document(String adopted, String validTo, Period every, ReviewOn... on) {
        return titled("Rutin A", adopted, validTo, every, on);
    }

    private static Policy titled(String title, String adopted, String validTo, Period every, ReviewOn... on) {
        PolicyHeader header = new PolicyHeader(
                "Ekbrunna",
                "STYRDOKUMENT",
                title,
                Category.ROUTINE,
                Stage.ADOPTED,
                null,
                null,
                null,
                null,
                null,
                validTo == null ? null : LocalDate.parse(validTo),
                null,
                List.of(new Adoption("ON", adopted, "§ 1")),
                every,
                "NAMNDSEKRETERARE",
                null,
                "Rutin",
                List.of("rutin b"),
                Set.of(on));
        return new Policy("a@1", "a", 1, title, header, null, null, null);
    }

    private static List<String> due(Policy policy, String termEnds, String today, Policy... others) {
        LocalDate term = termEnds == null ? null : LocalDate.parse(termEnds);
        return new DueReviews("ON", term, null)
                .of(policy, List.of(others), LocalDate.parse(today)).stream()
                        .map(review -> review.occasion() + " " + review.dueOn())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // adopted, today, due
                "2027-01-27, 2027-11-27, -", // 61 days before the year is over
                "2027-01-27, 2027-11-28, 2028-01-27", // 60 days before
                "2027-01-27, 2029-06-01, 2028-01-27", // long overdue is still due
                "2028-02-29, 2028-12-29, -", // decided on a leap day: a year later is 28 February
                "2028-02-29, 2028-12-30, 2029-02-28",
                "2027-02-28, 2027-12-30, 2028-02-28", // a leap year ahead changes nothing
                "2019-09, 2020-07-02, -", // a month counts from its first day (C-04)
                "2019-09, 2020-07-03, 2020-09-01",
                "2019, 2019-11-02, 2020-01-01",
            })
    void yearly(String adopted, String today, String due) {
        assertThat(due(document(adopted, null, Period.ofYears(1)), null, today))
                .isEqualTo(due == null ? List.of() : List.of("YEARLY " + due));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, 2027-09-01, false", // 121 days before
        "2027-12-31, 2027-09-02, true", // 120 days before
        "2028-06-28, 2028-02-28, false", // over a leap day: 29 February is the 120th day before
        "2028-06-28, 2028-02-29, true",
        "2026-12-31, 2027-02-10, true", // already expired (AC-04)
    })
    void expiry(String validTo, String today, boolean isDue) {
        assertThat(due(document("2026-01-01", validTo, null), null, today))
                .isEqualTo(isDue ? List.of("EXPIRY " + validTo) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2030-10-31, false", "2030-11-01, true", "2030-12-31, true"})
    void newTerm(String today, boolean isDue) {
        Policy bound = document("2027-01-01", null, null, ReviewOn.NEW_TERM_OF_OFFICE);
        assertThat(due(bound, "2030-12-31", today)).hasSize(isDue ? 1 : 0);
        assertThat(due(document("2027-01-01", null, null), "2030-12-31", today)).isEmpty();
        assertThat(due(bound, null, today)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Rutin B, 2027-03-01, true", // by its title, however it is written
        "RUTIN B, 2027-03-01, true",
        "Rutin B, 2026-01-01, false", // older than the document itself
        "Rutin BB, 2027-03-01, false",
    })
    void related(String title, String adopted, boolean isDue) {
        Policy other = titled(title, adopted, null, null);
        assertThat(due(document("2027-01-01", null, null), null, "2027-03-02", other))
                .isEqualTo(isDue ? List.of("RELATED 2027-04-01") : List.of());
    }

    @Test
    void whatWasFoundGoodCountsFromThen() {
        Policy yearly = document("2027-01-27", null, Period.ofYears(1));
        assertThat(new DueReviews("ON", null, LocalDate.parse("2027-12-01"))
                        .of(yearly, List.of(), LocalDate.parse("2028-06-01")))
                .isEmpty();
    }

    @Test
    void whatIsDueFirstComesFirst() {
        Policy both = document("2027-01-27", "2027-12-31", Period.ofYears(1));
        assertThat(due(both, null, "2027-12-01")).containsExactly("EXPIRY 2027-12-31", "YEARLY 2028-01-27");
    }
}
