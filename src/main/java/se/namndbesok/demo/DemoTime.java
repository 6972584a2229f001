package se.namndbesok.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.play.PlayClock;

/** The demonstration's time as its page sees it: what it is, what comes, and leaps ahead. */
@Component
@Profile("demo")
public class DemoTime {

    private static final int SHOWN = 8;

    private final PlayClock clock;
    private final DemoLeap leap;
    private final DemoDiary diary;

    private int leaps;

    DemoTime(PlayClock clock, DemoLeap leap, DemoDiary diary) {
        this.clock = clock;
        this.leap = leap;
        this.diary = diary;
    }

    public Instant now() {
        return clock.now();
    }

    /** The next events, the first first; may be empty. */
    public List<Coming> coming() {
        return diary.after(clock.now(), SHOWN);
    }

    /** How many leaps have been made: a button pressed twice, or by two people, leaps once. */
    public synchronized int leaps() {
        return leaps;
    }

    /** Leaps to the next event, if no other leap has been made since the page was shown. */
    public synchronized boolean toNextEvent(int seenLeaps) {
        return leap(
                seenLeaps,
                diary.after(clock.now(), 1).stream().findFirst().map(Coming::at).orElseGet(clock::now));
    }

    /** Leaps a month ahead to the morning, likewise. */
    public synchronized boolean aMonth(int seenLeaps) {
        return leap(
                seenLeaps,
                Stockholm.morning(Stockholm.dateOf(clock.now()).plusMonths(1)).toInstant());
    }

    private boolean leap(int seenLeaps, Instant moment) {
        if (seenLeaps != leaps) {
            return false;
        }
        leaps++;
        leap.to(moment);
        return true;
    }

    /** What has happened since that moment, in the order of time. */
    public List<Happening> since(Instant moment) {
        return diary.since(moment);
    }
}
