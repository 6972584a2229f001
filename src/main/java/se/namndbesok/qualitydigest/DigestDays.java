package se.namndbesok.qualitydigest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;

/** When the reports of a half-year are compiled: on 15 January and 15 August, or the next working day (A-43, default). */
@Component
public class DigestDays {

    private static final MonthDay AFTER_AUTUMN = MonthDay.of(1, 15);
    private static final MonthDay AFTER_SPRING = MonthDay.of(8, 15);

    private final WorkingDays workingDays;
    private final Clock clock;

    DigestDays(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** At 08:00, when the half-year is over and its reports have had time to reach the board. */
    public ZonedDateTime of(Semester halfYear) {
        LocalDate after = halfYear.lastDay().plusDays(1);
        MonthDay day = after.getMonthValue() == 1 ? AFTER_AUTUMN : AFTER_SPRING;
        return Stockholm.morning(workingDays.onOrAfter(day.atYear(after.getYear())));
    }
}
