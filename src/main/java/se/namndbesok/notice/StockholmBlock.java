package se.namndbesok.notice;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;

/**
 * The time zone of every calendar file. ical4j's own Europe/Stockholm is a link that comes out as Europe/Berlin, and no
 * TZID in the file would match it.
 */
final class StockholmBlock {

    static final String TEXT =
            """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Stockholm
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private static final CalendarComponent COMPONENT = read();

    private StockholmBlock() {}

    static CalendarComponent component() {
        return COMPONENT;
    }

    private static CalendarComponent read() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(TEXT))
                    .<CalendarComponent>getComponents()
                    .get(0);
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The time zone is a constant", e);
        }
    }
}
