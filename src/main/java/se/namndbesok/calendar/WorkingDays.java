package se.namndbesok.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Days on which a municipal office is open: not weekends, not public holidays, not Midsummer Eve, Christmas Eve or New
 * Year's Eve.
 */
@Component
public class WorkingDays {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    // Jollyday's Swedish calendar holds the three eves too; WorkingDaysTest notices should a later version drop them.
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays.isHoliday(day);
    }

    /** Whether people are asked that day for what does not press: on a working day, and not in July. */
    public boolean isDayToAsk(LocalDate day) {
        return isWorkingDay(day) && day.getMonth() != Month.JULY;
    }

    /** The day itself or the nearest working day before it: for deadlines counted backwards (C-18). */
    public LocalDate onOrBefore(LocalDate day) {
        return seek(day, previous -> previous.minusDays(1));
    }

    /** The day itself or the nearest working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return seek(day, next -> next.plusDays(1));
    }

    /**
     * What to choose for a last day that is no working day: the one before it, else the one after, from the first day to the
     * last that are allowed. None where the day will do, or there is no other.
     */
    public Optional<LocalDate> insteadOf(LocalDate day, LocalDate first, LocalDate last) {
        return Stream.of(onOrBefore(day), onOrAfter(day))
                .filter(other -> !isWorkingDay(day) && !other.isBefore(first) && !other.isAfter(last))
                .findFirst();
    }

    /** So many working days later; the day itself is not counted. A negative number counts backwards. */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate reached = day;
        for (int counted = 0; counted != workingDays; counted += step) {
            reached = seek(reached.plusDays(step), next -> next.plusDays(step));
        }
        return reached;
    }

    /** So many working days earlier; the day itself is not counted. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return plus(day, -workingDays);
    }

    /** The holiday's name in Swedish, as in "Långfredag"; a weekend alone has none. */
    public Optional<String> holidayName(LocalDate day) {
        return holidays.getHolidays(day, day).stream()
                .map((Holiday holiday) -> holiday.getDescription(SWEDISH))
                .findFirst();
    }

    private LocalDate seek(LocalDate day, UnaryOperator<LocalDate> step) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = step.apply(candidate);
        }
        return candidate;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
