package se.namndbesok.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.notice.CalendarEntry.Method;

/** Writes a visit as an iCalendar file (RFC 5545, 5546); only this room knows ical4j. */
@Component
class Invitations {

    private final Clock clock;

    Invitations(Clock clock) {
        this.clock = clock;
    }

    /** The file's text: CRLF, lines of at most 75 octets. */
    String write(CalendarEntry entry) {
        return write(List.of(entry), entry.method());
    }

    /** As {@link #write(CalendarEntry)}, several in one file. */
    String write(List<CalendarEntry> entries, Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Namndbesok//Namndbesok//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(
                switch (method) {
                    case REQUEST -> ImmutableMethod.REQUEST;
                    case CANCEL -> ImmutableMethod.CANCEL;
                    case PUBLISH -> ImmutableMethod.PUBLISH;
                });
        calendar.add(StockholmBlock.component());
        entries.forEach(entry -> calendar.add(event(entry)));
        return refold(calendar.toString());
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(zoned(entry.start()), zoned(entry.end()), PlainLine.of(entry.summary()));
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Location(PlainLine.of(entry.location())));
        event.add(new Organizer(mailto(entry.organizer())).add(name(entry.organizer())));
        entry.attendees().forEach(attendee -> event.add(attendee(attendee, entry.method())));
        if (entry.method() == Method.REQUEST) {
            event.add(ImmutableStatus.VEVENT_CONFIRMED);
            event.add(dayBefore(entry));
        } else if (entry.method() == Method.CANCEL) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    private static Attendee attendee(Recipient recipient, Method method) {
        Attendee attendee = new Attendee(mailto(recipient));
        attendee.add(name(recipient));
        attendee.add(Role.REQ_PARTICIPANT);
        if (method == Method.REQUEST) {
            attendee.add(PartStat.NEEDS_ACTION);
            attendee.add(Rsvp.TRUE);
        }
        return attendee;
    }

    private static VAlarm dayBefore(CalendarEntry entry) {
        VAlarm alarm = new VAlarm(Period.ofDays(-1));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(PlainLine.of(entry.summary())));
        return alarm;
    }

    private static Cn name(Recipient recipient) {
        return new Cn(PlainLine.of(recipient.name()));
    }

    private static URI mailto(Recipient recipient) {
        try {
            return new URI("mailto", recipient.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Quoting leaves no address unusable", e);
        }
    }

    private static ZonedDateTime zoned(LocalDateTime time) {
        return time.atZone(Stockholm.ZONE);
    }

    /** Both known libraries fold by characters, so that lines with å ä ö grow past the limit; this counts octets. */
    static String refold(String ics) {
        StringBuilder out = new StringBuilder();
        ics.replace("\r\n ", "").lines().forEach(line -> {
            int octets = 0;
            for (int codePoint : line.codePoints().toArray()) {
                int width = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
                if (octets + width > 75) {
                    out.append("\r\n ");
                    octets = 1;
                }
                out.appendCodePoint(codePoint);
                octets += width;
            }
            out.append("\r\n");
        });
        return out.toString();
    }
}
