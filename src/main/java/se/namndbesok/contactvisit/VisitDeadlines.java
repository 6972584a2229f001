package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;

/**
 * The last days and the timers of a visit (domain.md 5.1). A day counted backwards from the visit moves to the working day
 * before, one counted forwards to the working day after.
 */
@Component
public class VisitDeadlines {

    private static final int ANSWER_DAYS = 7;
    private static final int PLANNING_WORKING_DAYS = 5;
    private static final int REMINDER_DAYS = 3;
    private static final int CONFIRMATION_DAYS = 7;
    private static final int CHECK_WORKING_DAYS = 3;

    private final WorkingDays workingDays;
    private final Clock clock;

    VisitDeadlines(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** To answer the other side: seven days (X-20, default). */
    public LocalDate answer() {
        return workingDays.onOrAfter(today().plusDays(ANSWER_DAYS));
    }

    /** To plan a visit: five working days before it (A-32, default); if that has been, the next working day until it. */
    public LocalDate planning(LocalDate visitDay) {
        LocalDate day = workingDays.minus(visitDay, PLANNING_WORKING_DAYS);
        LocalDate soonest = workingDays.onOrAfter(today());
        if (!day.isBefore(soonest)) {
            return day;
        }
        return soonest.isAfter(visitDay) ? visitDay : soonest;
    }

    /** To confirm a visit: three days after it (default). */
    public LocalDate outcome(LocalDate visitDay) {
        return workingDays.onOrAfter(visitDay.plusDays(3));
    }

    /** To write the report: the policy's period after the visit (A-40, default 14 days), or from today if that is past. */
    public LocalDate report(LocalDate visitDay, Period afterVisit) {
        LocalDate day = workingDays.onOrBefore(visitDay.plus(afterVisit));
        return day.isBefore(today()) ? answer() : day;
    }

    /** To confirm a colleague's report: seven days (B-32, AC-22). */
    public LocalDate confirmation() {
        return today().plusDays(CONFIRMATION_DAYS);
    }

    /** To check a report: three working days (default). */
    public LocalDate check() {
        return workingDays.plus(today(), CHECK_WORKING_DAYS);
    }

    /** To register a report: the next working day. */
    public LocalDate registration() {
        return workingDays.plus(today(), 1);
    }

    /** Three days before the visit at 08:00 (step 5). */
    public ZonedDateTime reminder(LocalDate visitDay) {
        return Stockholm.morning(visitDay.minusDays(REMINDER_DAYS));
    }

    /** The day after at 08:00. */
    public ZonedDateTime dayAfter(LocalDate day) {
        return Stockholm.morning(day.plusDays(1));
    }
}
