package se.namndbesok.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * The demonstration's clock: it may run ahead of the world's, and never goes backwards. How far ahead lies in the database
 * beside what has happened, so that a demonstration that is started again goes on from where it was.
 */
@Component
@Profile("demo")
class DemoClock {

    private static final String AHEAD = "namndbesok.demo.millisecondsAhead";

    private final ManagementService engine;
    private final Clock world;

    DemoClock(ManagementService engine, TaskScheduler scheduler) {
        this.engine = engine;
        this.world = scheduler.getClock();
        String ahead = engine.getProperties().get(AHEAD);
        if (ahead != null) {
            ClockUtil.offset(Long.parseLong(ahead));
        }
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Stands still at that moment, or where it is if that has been. */
    void standAt(Instant moment) {
        Instant now = later(moment);
        remember(now);
        ClockUtil.setCurrentTime(Date.from(now));
    }

    /** Runs again, from that moment or from where it is if that has been. */
    void runFrom(Instant moment) {
        ClockUtil.offset(remember(later(moment)));
    }

    private long remember(Instant now) {
        long ahead = now.toEpochMilli() - world.millis();
        engine.setProperty(AHEAD, Long.toString(ahead));
        return ahead;
    }

    private Instant later(Instant moment) {
        Instant now = now();
        return moment.isAfter(now) ? moment : now;
    }
}
