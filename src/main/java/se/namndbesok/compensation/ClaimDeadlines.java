package se.namndbesok.compensation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.WorkingDays;

/** The last days of a claim's tasks; no source says any, so all are defaults (F5). */
@Component
public class ClaimDeadlines {

    private static final int CLAIM_DAYS = 30;
    private static final int ATTEST_WORKING_DAYS = 5;
    private static final int EXPORT_WORKING_DAYS = 10;

    private final WorkingDays workingDays;
    private final Clock clock;

    ClaimDeadlines(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A month after the visit; a claim that is to be corrected has a week. */
    public LocalDate claim(LocalDate visitDay) {
        LocalDate day = workingDays.onOrAfter(visitDay.plusDays(CLAIM_DAYS));
        return day.isBefore(today()) ? attest() : day;
    }

    /** To endorse, and to grant. */
    public LocalDate attest() {
        return workingDays.plus(today(), ATTEST_WORKING_DAYS);
    }

    /** To hand it over to the pay system. */
    public LocalDate export() {
        return workingDays.plus(today(), EXPORT_WORKING_DAYS);
    }
}
