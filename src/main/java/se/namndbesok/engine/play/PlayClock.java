package se.namndbesok.engine.play;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The engine's clock in the hands of a demonstration: it may run ahead of the world's. How far ahead lies in the database
 * beside what has happened, so that a demonstration that is started again goes on from where it was.
 */
@Component
@Profile("demo")
public class PlayClock {

    private static final String AHEAD = "namndbesok.demo.millisecondsAhead";

    private final ManagementService engine;
    private final Clock world;

    PlayClock(ManagementService engine, TaskScheduler scheduler) {
        this.engine = engine;
        this.world = scheduler.getClock();
        String ahead = engine.getProperties().get(AHEAD);
        if (ahead != null) {
            ClockUtil.offset(Long.parseLong(ahead));
        }
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Stands still at that moment, or where it is if that has been. */
    public void standAt(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(later(moment)));
    }

    /**
     * Runs from that moment, or from where it is if that has been, when the deed is done. It is remembered before, too: a
     * demonstration that ends meanwhile does not find itself in the past.
     */
    public void runFrom(Instant moment, Runnable deed) {
        remember(later(moment));
        try {
            deed.run();
        } finally {
            ClockUtil.offset(remember(later(moment)));
        }
    }

    /** Is set back to that moment for the deed, and right again afterwards. */
    public void setBack(Instant moment, Runnable deed) {
        long ahead = ahead(now());
        ClockUtil.setCurrentTime(Date.from(moment));
        try {
            deed.run();
        } finally {
            ClockUtil.offset(ahead);
        }
    }

    private long remember(Instant now) {
        long ahead = ahead(now);
        engine.setProperty(AHEAD, Long.toString(ahead));
        return ahead;
    }

    private long ahead(Instant now) {
        return now.toEpochMilli() - world.millis();
    }

    private Instant later(Instant moment) {
        Instant now = now();
        return moment.isAfter(now) ? moment : now;
    }
}
