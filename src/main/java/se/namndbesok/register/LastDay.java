package se.namndbesok.register;

import java.time.LocalDate;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Offset.From;

/**
 * The last day of a user task as a policy says it (domain.md 5.1).
 *
 * @param backwards whether it is counted back from the day the task is about: it then moves to the working day before, else
 *     to the one after
 * @param otherwise working days after the task came, where the counted day has been or there is none to count from
 */
public record LastDay(Offset offset, boolean backwards, int otherwise) {

    /** What is longer is a slip of the keyboard. */
    public static final int FARTHEST = 366;

    public static final int FARTHEST_WORKING = 100;

    /** Never before the task came, and not after the day that it is about, where that is still to come. */
    public LocalDate day(LocalDate begin, LocalDate event, WorkingDays calendar) {
        LocalDate counted = counted(offset.from() == From.EVENT ? event : begin, calendar);
        if (counted == null || counted.isBefore(begin)) {
            counted = calendar.plus(calendar.onOrAfter(begin), otherwise);
        }
        boolean isAfterwards = offset.from() == From.EVENT && !backwards;
        boolean isTooLate = event != null && !event.isBefore(begin) && counted.isAfter(event);
        return isTooLate && !isAfterwards ? event : counted;
    }

    private LocalDate counted(LocalDate from, WorkingDays calendar) {
        if (from == null) {
            return null;
        }
        LocalDate day = offset.day(from, calendar);
        return backwards ? calendar.onOrBefore(day) : calendar.onOrAfter(day);
    }
}
