package se.namndbesok.notice;

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

    private StockholmBlock() {}
}
