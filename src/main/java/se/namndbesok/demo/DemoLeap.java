package se.namndbesok.demo;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.demo.CalendarRounds.Round;
import se.namndbesok.engine.play.Patience;
import se.namndbesok.engine.play.PlayClock;
import se.namndbesok.engine.play.PlayJobs;

/**
 * Moves the demonstration's clock ahead. Everything that falls due on the way is done when it is due, in order and one at
 * a time, by this thread: the job executor rests meanwhile, as when the demonstration is filled ({@link DemoVisits}).
 */
@Component
@Profile("demo")
class DemoLeap {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLeap.class);

    private final PlayClock clock;
    private final PlayJobs jobs;
    private final CalendarRounds calendar;
    private final JdbcClient database;
    private final boolean isMailPaused;

    DemoLeap(
            PlayClock clock,
            PlayJobs jobs,
            CalendarRounds calendar,
            JdbcClient database,
            @Value("${namndbesok.mail.paused}") boolean isMailPaused) {
        this.clock = clock;
        this.jobs = jobs;
        this.calendar = calendar;
        this.database = database;
        this.isMailPaused = isMailPaused;
    }

    /** To that moment; returns when everything that is due by then is done and its mail has left. */
    void to(Instant moment) {
        jobs.byHand(() -> clock.runFrom(moment, () -> pass(moment)));
        Patience.until(() -> isMailPaused || isAllMailOut());
    }

    private void pass(Instant moment) {
        for (Round round : calendar.between(clock.now(), moment)) {
            jobs.passTo(round.at());
            make(round);
        }
        jobs.passTo(moment);
    }

    /** As the scheduler does: a round that fails is logged and made again the next day. */
    private static void make(Round round) {
        try {
            round.work().run();
        } catch (RuntimeException fault) {
            LOG.warn("A round by the calendar failed in the demonstration", fault);
        }
    }

    private boolean isAllMailOut() {
        return database.sql("select count(*) from outbox where state in ('NEW', 'SENDING') and attempts < 2")
                        .query(Long.class)
                        .single()
                == 0;
    }
}
