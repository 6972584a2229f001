package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.LastDays;
import se.namndbesok.engine.Work;

/** Today, and the mornings on which the timers of a visit go off; the numbers of days are the policy's. */
@Component
public class VisitDeadlines {

    private final LastDays lastDays;
    private final Clock clock;

    VisitDeadlines(LastDays lastDays, Clock clock) {
        this.lastDays = lastDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Some days before the visit (step 5). */
    public ZonedDateTime reminder(Work work, LocalDate visitDay) {
        return lastDays.reminder(work, "sendReminder", visitDay);
    }

    /** When the secretary goes on without those who have not confirmed a report that is handed in today (AC-22). */
    public ZonedDateTime confirmationPassed(Work work) {
        return dayAfter(lastDays.of(work, "confirmReport", null));
    }

    /** The last day for a report whose own has been when the visit is confirmed: as for one that is to be corrected. */
    public LocalDate belatedReport(Work work) {
        return lastDays.of(work, "correctReport", null);
    }

    /** The day after at 08:00. */
    public ZonedDateTime dayAfter(LocalDate day) {
        return Stockholm.morning(day.plusDays(1));
    }
}
