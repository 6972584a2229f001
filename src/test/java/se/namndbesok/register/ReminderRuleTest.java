package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Offset.From;

/** When mails about a task go: on working days at 08:00 by the clock on the wall. */
class ReminderRuleTest {

    private static final WorkingDays DAYS = new WorkingDays();

    private static List<String> moments(ReminderRule rule, TaskDays days) {
        return rule.plan(days, DAYS).stream()
                .map(mail -> mail.at() + (mail.toOthers() ? " others" : ""))
                .toList();
    }

    private static TaskDays about(String day) {
        LocalDate date = LocalDate.parse(day);
        return new TaskDays(date, date, date);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-16, P7D, 2027-03-23T08:00+01:00[Europe/Stockholm]",
        "2027-03-16, P12D, 2027-03-30T08:00+02:00[Europe/Stockholm]", // Sunday 28 March, summer time begins; Easter
        // Monday
        "2027-10-24, P7D, 2027-11-01T08:00+01:00[Europe/Stockholm]", // Sunday 31 October, summer time ends
        "2028-02-22, P7D, 2028-02-29T08:00+01:00[Europe/Stockholm]", // the leap day is a day
        "2028-02-22, P8D, 2028-03-01T08:00+01:00[Europe/Stockholm]",
        "2027-12-17, P7D, 2027-12-27T08:00+01:00[Europe/Stockholm]", // Christmas Eve, then a weekend
        "2027-06-23, P7D, 2027-06-30T08:00+02:00[Europe/Stockholm]", // the last day before July
        "2027-06-24, P7D, 2027-08-02T08:00+02:00[Europe/Stockholm]", // July waits; 1 August is a Sunday
        "2027-07-24, P7D, 2027-08-02T08:00+02:00[Europe/Stockholm]", // the last day of July
        "2028-07-25, P7D, 2028-08-01T08:00+02:00[Europe/Stockholm]" // the first of August
    })
    void aReminderMovesToTheNextWorkingDay(String from, String after, String at) {
        ReminderRule rule = new ReminderRule(List.of(new Offset(From.BEGIN, Period.parse(after), 0)), List.of(), false);
        assertThat(moments(rule, about(from))).containsExactly(at);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-16, 2027-03-15T08:00+01:00[Europe/Stockholm]", // a Tuesday: two days before is Sunday, Monday it is
        "2027-03-17, 2027-03-15T08:00+01:00[Europe/Stockholm]",
        "2027-03-15, 2027-03-15T08:00+01:00[Europe/Stockholm]" // a Monday: what a model draws then moves back, LastDays
    })
    void alsoOneThatIsCountedBack(String event, String at) {
        ReminderRule rule = new ReminderRule(List.of(new Offset(From.EVENT, Period.ofDays(-2), 0)), List.of(), true);
        assertThat(moments(rule, about(event))).containsExactly(at);
    }

    @Test
    void somethingMayBeRemindedOfInJuly() {
        List<Offset> week = List.of(new Offset(From.DUE, Period.ofDays(-7), 0));
        assertThat(moments(new ReminderRule(week, List.of(), true), about("2027-07-27")))
                .containsExactly("2027-07-20T08:00+02:00[Europe/Stockholm]");
    }

    @Test
    void twoThatMoveToOneDayAreOne() {
        List<Offset> weekend = List.of(
                new Offset(From.BEGIN, Period.ofDays(4), 0), // Saturday
                new Offset(From.BEGIN, Period.ofDays(5), 0));
        assertThat(moments(new ReminderRule(weekend, List.of(), false), about("2027-02-16")))
                .containsExactly("2027-02-22T08:00+01:00[Europe/Stockholm]");
    }

    @Test
    void allInOrderWithWorkingDaysCounted() {
        ReminderRule rule = new ReminderRule(
                List.of(new Offset(From.DUE, Period.ZERO, 0), new Offset(From.DUE, Period.ofDays(-2), 0)),
                List.of(new Offset(From.EVENT, Period.ZERO, -2)),
                false);
        TaskDays days = new TaskDays(
                LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-22"), LocalDate.parse("2027-03-30"));
        assertThat(moments(rule, days))
                .containsExactly(
                        "2027-03-22T08:00+01:00[Europe/Stockholm]",
                        "2027-03-24T08:00+01:00[Europe/Stockholm] others"); // Easter between
    }

    @Test
    void whatIsCountedFromAnEventNeedsOne() {
        ReminderRule rule = new ReminderRule(List.of(), List.of(new Offset(From.EVENT, Period.ZERO, -2)), false);
        LocalDate day = LocalDate.parse("2027-03-01");
        assertThat(moments(rule, new TaskDays(day, day, null))).isEmpty();
    }
}
