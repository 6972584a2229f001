package se.namndbesok.web.frame;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.namndbesok.calendar.SwedishDates;

/** Dates in Swedish words, for the templates. */
public final class PageDates {

    public String day(LocalDate day) {
        return SwedishDates.day(day);
    }

    public String range(LocalDateTime start, LocalDateTime end) {
        return SwedishDates.range(start, end);
    }

    /** As in "13.15". */
    public String time(LocalDateTime moment) {
        return SwedishDates.time(moment);
    }
}
