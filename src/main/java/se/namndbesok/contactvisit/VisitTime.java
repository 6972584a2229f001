package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.namndbesok.calendar.SwedishDates;

/** When a visit is, on the municipality's wall clock. */
public record VisitTime(LocalDateTime start, LocalDateTime end) {

    public static VisitTime of(LocalDateTime start, int minutes) {
        return new VisitTime(start, start.plusMinutes(minutes));
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** As in "tisdag 16 mars 2027 kl. 13.15–15.15". */
    public String inSwedish() {
        return SwedishDates.range(start, end);
    }
}
