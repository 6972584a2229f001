package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.namndbesok.policyreview.DueReviews;
import se.namndbesok.policyreview.Occasion;
import se.namndbesok.policyreview.PolicyReview;
import se.namndbesok.register.Board;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader.Stage;
import se.namndbesok.register.TestRegister;

/** The demo must be alive whatever day somebody starts it. */
class DemoRegisterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22", // a Sunday; in the weeks ahead is Christmas
                "2027-01-01", // New Year's Day
                "2027-03-26", // Good Friday
                "2027-03-31", // the reference day
                "2027-07-15", // the summer
                "2028-02-29", // a leap day
                "2028-12-31", // the last day of a year
                "2031-06-06" // years from now
            })
    void isAlive(LocalDate today) throws IOException {
        TestRegister register = started(today);

        for (Board board : register.boards.all()) {
            Meeting next = register.meetings.boardMeetings(board.id(), today).get(0);
            assertThat(ChronoUnit.DAYS.between(today, next.date())).isLessThanOrEqualTo(42);
            assertThat(next.agendaCutoff()).isBeforeOrEqualTo(next.date().minusDays(board.agendaCutoffDays()));
            assertThat(register.workingDays.isWorkingDay(next.agendaCutoff())).isTrue();
            Meeting target = register.meetings.targetFor(board.id(), today);
            assertThat(ChronoUnit.DAYS.between(today, target.date())).isLessThanOrEqualTo(42);
            assertThat(board.policyKeys()).allSatisfy(key -> assertThat(register.policies.adopted(key, today))
                    .extracting(Policy::version)
                    .isEqualTo(1));
        }
        assertThat(register.assignments.activeOn(today))
                .extracting(ContactAssignment::id)
                .containsExactly("ka-1", "ka-2", "ka-3", "ka-4", "ka-6", "ka-7");
        assertThat(register.assignments.activeOn(today))
                .allSatisfy(running -> assertThat(running.decision().date()).isBefore(today));
        assertThat(register.decisions.forUnit("hamnen", today)).hasSize(1);
        assertThat(register.policies.get("studiebesok-termin@2").header().stage())
                .as("a proposal to decide on")
                .isEqualTo(Stage.PROPOSAL);
        assertThat(new DueReviews("SN", null, null)
                        .of(register.policies.get("studiebesok-termin@1"), register.policies.all(), today))
                .as("a review of the routine that it would replace")
                .extracting(PolicyReview::occasion)
                .contains(Occasion.RELATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-07-15", "2028-02-29"})
    void whatIsToHappenLiesAhead(LocalDate today) throws IOException {
        TestRegister register = started(today);

        assertThat(register.seats.politicians("ON", today)).hasSize(9);
        assertThat(register.seats.politicians("ON", today.plusMonths(3))).hasSize(8); // on-09 has resigned
        assertThat(register.people.managerOf("htj-soder", today).id()).isEqualTo("viveka.lundmyr");
        assertThat(register.people.managerOf("htj-soder", today.plusMonths(6)).id())
                .isEqualTo("anton.kvistbro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-01", "2027-07-15", "2028-02-29"})
    void meetingsAreOnWorkingDaysAndMonthly(LocalDate today) throws IOException {
        TestRegister register = started(today);
        List<Meeting> all = register.meetings.all(today.minusMonths(9));

        assertThat(all).allMatch(meeting -> register.workingDays.isWorkingDay(meeting.date()));
        assertThat(register.meetings.boardMeetings("ON", today.minusMonths(9)))
                .filteredOn(meeting -> meeting.date().isBefore(today.plusMonths(9)))
                .hasSizeBetween(15, 18);
    }

    @Test
    void onlyAnEmptyRegisterIsFilled() throws IOException {
        TestRegister register = started(LocalDate.of(2027, 3, 31));
        register.events.clear();

        demo(register).run(null);

        assertThat(register.events).isEmpty();
    }

    @Test
    void registryNumbersAndMonthsStayAsTheyAre() {
        MovedDates moved = new MovedDates(LocalDate.of(2027, 4, 10), new se.namndbesok.calendar.WorkingDays());

        assertThat(moved.in("a: SN 2026/0141, b: 2019-09, c: 2027-01-27 § 9"))
                .isEqualTo("a: SN 2026/0141, b: 2019-09, c: 2027-02-03 § 9"); // a Saturday of the week after
    }

    @Test
    void aMeetingOnAHolidayMovesToTheNextWorkingDay() {
        MovedDates moved = new MovedDates(LocalDate.of(2027, 4, 7), new se.namndbesok.calendar.WorkingDays());

        assertThat(moved.in("a: 2027-03-19\nmeetings:\n  - 2027-03-19\nb: 2027-03-19\n"))
                .isEqualTo("a: 2027-03-26\nmeetings:\n  - 2027-03-30\nb: 2027-03-26\n"); // Good Friday, over Easter
    }

    private static TestRegister started(LocalDate today) throws IOException {
        TestRegister register = TestRegister.inMemory(today);
        demo(register).run(null);
        return register;
    }

    private static DemoRegister demo(TestRegister register) {
        return new DemoRegister(register.boards, register.imports, register.workingDays, register.clock);
    }
}
