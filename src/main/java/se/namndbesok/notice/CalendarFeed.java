package se.namndbesok.notice;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;

/** Writes a calendar that a calendar program subscribes to (METHOD:PUBLISH): an organizer, and nobody invited. */
@Component
public class CalendarFeed {

    private final Clock clock;
    private final Texts texts;
    private final MailSettings settings;

    CalendarFeed(Clock clock, Texts texts, MailSettings settings) {
        this.clock = clock;
        this.texts = texts;
        this.settings = settings;
    }

    /**
     * One thing in the calendar.
     *
     * @param place null when there is none
     * @param start Swedish local time, as is the end
     * @param isAllDay a day rather than a time
     */
    public record Entry(
            String id, String title, String place, LocalDateTime start, LocalDateTime end, boolean isAllDay) {}

    /** The file's text: CRLF, lines of at most 75 octets. */
    public String write(List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Namndbesok//Namndbesok//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", texts.get("page.calendar.feedName")));
        calendar.add(new RefreshInterval(null, Duration.ofHours(1)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        calendar.add(StockholmBlock.component());
        entries.forEach(entry -> calendar.add(event(entry)));
        return Invitations.refold(calendar.toString());
    }

    private VEvent event(Entry entry) {
        String title = PlainLine.of(entry.title());
        VEvent event = entry.isAllDay()
                ? new VEvent(entry.start().toLocalDate(), title)
                : new VEvent(entry.start().atZone(Stockholm.ZONE), entry.end().atZone(Stockholm.ZONE), title);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(entry.id() + "@namndbesok"));
        event.add(new Organizer(URI.create("mailto:" + settings.from())));
        if (entry.place() != null) {
            event.add(new Location(PlainLine.of(entry.place())));
        }
        return event;
    }
}
