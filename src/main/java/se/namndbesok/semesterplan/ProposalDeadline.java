package se.namndbesok.semesterplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import se.namndbesok.calendar.WorkingDays;

/**
 * The last day for proposals, counted backwards from the semester's first presidium meeting (C-18), and when planning
 * begins so that there is time for every reminder.
 *
 * @param before how long before the meeting
 * @param remindBefore how long before the last day the heads are reminded, the earliest first
 */
public record ProposalDeadline(Period before, List<Period> remindBefore) {

    /** What a head has at least when the meeting comes nearer, or becomes known late (F5). */
    private static final int AT_LEAST = 5;

    private static final int BEFORE_FIRST_REMINDER = 2;

    /** So long before the meeting, on the previous working day. */
    public LocalDate due(LocalDate presidium, WorkingDays calendar) {
        return calendar.onOrBefore(presidium.minus(before));
    }

    /**
     * As {@link #due}, seen from a day on which the meeting has been moved or has become known: nobody is late by that. Five
     * working days are left, but the last day is always before the meeting (F5).
     */
    public LocalDate due(LocalDate presidium, LocalDate today, WorkingDays calendar) {
        LocalDate regular = due(presidium, calendar);
        LocalDate fair = calendar.plus(today, AT_LEAST);
        LocalDate latest = calendar.minus(presidium, 1);
        LocalDate due = fair.isAfter(regular) ? fair : regular;
        return due.isAfter(latest) ? latest : due;
    }

    /** The Monday two weeks before the first reminder; early November for a spring, May for an autumn. */
    public LocalDate planningBegins(LocalDate due, WorkingDays calendar) {
        LocalDate first = remindBefore.isEmpty() ? due : due.minus(remindBefore.get(0));
        LocalDate monday =
                first.minusWeeks(BEFORE_FIRST_REMINDER).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return calendar.onOrBefore(monday);
    }
}
