package se.namndbesok.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one place that names the time zone of the product. */
public final class Stockholm {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When a timer that is not to go off is set for. */
    public static final ZonedDateTime NEVER = morning(LocalDate.of(9999, 1, 1));

    private Stockholm() {}

    /** 08:00 by the clock on the wall that day: a deadline does not slide when summer time begins or ends. */
    public static ZonedDateTime morning(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE);
    }

    /** The calendar day in Sweden at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
