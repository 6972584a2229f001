package se.namndbesok.register;

import java.time.LocalDate;
import java.time.Period;
import se.namndbesok.calendar.WorkingDays;

/**
 * A day counted from another: so many calendar days, and then so many working days; negative is before.
 *
 * @param from what it is counted from
 */
public record Offset(From from, Period period, int workingDays) {

    /** What a day may be counted from. */
    public enum From {
        /** The day the task came. */
        BEGIN,
        /** The last day of the task. */
        DUE,
        /** The day the task is about, as the visit. */
        EVENT
    }

    LocalDate day(LocalDate counted, WorkingDays calendar) {
        return calendar.plus(counted.plus(period), workingDays);
    }
}
