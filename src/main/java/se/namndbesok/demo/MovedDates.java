package se.namndbesok.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.namndbesok.calendar.WorkingDays;

/**
 * Moves the demo file's dates by whole weeks, so that the reference day's week becomes today's week and every weekday
 * stays. A meeting that thereby falls on a holiday moves to the next working day.
 */
final class MovedDates {

    /** The day around which the demo file is written. */
    static final LocalDate REFERENCE_DAY = LocalDate.of(2027, 3, 31);

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern MEETINGS = Pattern.compile("(?ms)^meetings:.*?(?=^\\w|\\z)");

    private final long weeks;
    private final WorkingDays workingDays;

    MovedDates(LocalDate today, WorkingDays workingDays) {
        this.weeks = ChronoUnit.WEEKS.between(monday(REFERENCE_DAY), monday(today));
        this.workingDays = workingDays;
    }

    /** The text with every year-month-day moved. */
    String in(String yaml) {
        String moved = DATE.matcher(yaml).replaceAll(date -> move(date.group()).toString());
        return MEETINGS.matcher(moved)
                .replaceAll(section -> Matcher.quoteReplacement(DATE.matcher(section.group())
                        .replaceAll(date -> workingDay(date.group()).toString())));
    }

    private LocalDate move(String date) {
        return LocalDate.parse(date).plusWeeks(weeks);
    }

    private LocalDate workingDay(String date) {
        return workingDays.onOrAfter(LocalDate.parse(date));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
