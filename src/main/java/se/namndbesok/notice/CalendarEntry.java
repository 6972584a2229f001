package se.namndbesok.notice;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A visit as calendars know it.
 *
 * @param uid the same for the whole life of a visit
 * @param sequence 0 at first, one more for each change of time or place and for the cancellation
 * @param start Swedish local time, as is the end
 * @param organizer a function mailbox that is not among the attendees: Outlook shows an organizer no answer buttons
 * @param attendees everybody who is to have the visit in the calendar; who has no address is left out
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Method method,
        String summary,
        String location,
        LocalDateTime start,
        LocalDateTime end,
        Recipient organizer,
        List<Recipient> attendees) {

    /** What the receiving calendar is asked to do (RFC 5546). */
    public enum Method {
        REQUEST,
        CANCEL,
        /** Only to have the day in the calendar: nobody is invited. */
        PUBLISH
    }

    public CalendarEntry {
        attendees = attendees.stream().filter(Recipient::hasAddress).toList();
        if (attendees.stream().anyMatch(one -> one.email().equalsIgnoreCase(organizer.email()))) {
            throw new IllegalArgumentException("The organizer of " + uid + " is also an attendee");
        }
    }
}
