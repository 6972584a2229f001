package se.namndbesok.web.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.notice.CalendarFeed;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.frame.Viewers;

/** A person's calendar as a calendar program fetches it: no login, a secret address that the person can shut. */
@Controller
class FeedPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final Feeds feeds;
    private final Viewers viewers;
    private final PersonalCalendar calendar;
    private final CalendarFeed file;
    private final Clock clock;

    FeedPages(Feeds feeds, Viewers viewers, PersonalCalendar calendar, CalendarFeed file, Clock clock) {
        this.feeds = feeds;
        this.viewers = viewers;
        this.calendar = calendar;
        this.file = file;
        this.clock = clock;
    }

    /** Weak against the moment it is written, so that a calendar that has not changed is not sent again. */
    @GetMapping("/kalender/flode/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        Viewer viewer = feeds.personOf(secret)
                .map(viewers::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Happening> happenings = calendar.of(viewer, Period.ofFeed(LocalDate.now(clock)));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(happenings.toString().getBytes(UTF_8)) + "\"")
                .body(file.write(happenings.stream().map(FeedPages::entry).toList())
                        .getBytes(UTF_8));
    }

    private static CalendarFeed.Entry entry(Happening happening) {
        return new CalendarFeed.Entry(
                happening.id(),
                happening.title(),
                happening.place(),
                happening.start(),
                happening.end(),
                happening.isAllDay());
    }
}
