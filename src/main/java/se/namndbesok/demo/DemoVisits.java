package se.namndbesok.demo;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.demo.DemoVisit.Step;
import se.namndbesok.engine.play.PlayClock;
import se.namndbesok.engine.play.PlayJobs;
import se.namndbesok.register.RegisterChanged;

/**
 * Fills an empty demonstration with visits in every state, by letting its people do in the real process, with the clock
 * set back, what led there. It happens before the application is ready and behind {@link DemoGate}, so that nobody can act
 * while the clock stands in the past; after readiness it would be too late for that. The job executor rests meanwhile:
 * each job is done at its own time by the play.
 */
@Component
@Profile("demo")
@Order(2)
class DemoVisits implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoVisits.class);

    private final JdbcClient database;
    private final List<DemoStory> stories;
    private final PlayClock clock;
    private final PlayJobs jobs;
    private final ApplicationEventPublisher events;
    private final DemoGate gate;

    DemoVisits(
            JdbcClient database,
            List<DemoStory> stories,
            PlayClock clock,
            PlayJobs jobs,
            ApplicationEventPublisher events,
            DemoGate gate) {
        this.database = database;
        this.stories = stories;
        this.clock = clock;
        this.jobs = jobs;
        this.events = events;
        this.gate = gate;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long begun = System.nanoTime();
        if (isEmpty()) {
            fill();
            LOG.info("The demonstration was filled with visits in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
        gate.open();
    }

    private boolean isEmpty() {
        return database.sql("select count(*) from contact_visit")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Plays until the moment that the clock shows; at the end, also of a failed play, the clock is right again. */
    void fill() {
        Instant now = clock.now();
        LocalDate today = Stockholm.dateOf(now);
        List<Step> steps = stories.stream()
                .flatMap(story -> story.until(today).stream())
                .sorted(Comparator.comparing(Step::at))
                .toList();
        jobs.byHand(() -> {
            try {
                clock.setBack(at(steps.get(0)).minus(1, HOURS), () -> play(steps, now));
            } finally {
                // Roles that the past did not know, and meetings that it took for coming, are as of today again.
                events.publishEvent(new RegisterChanged());
            }
        });
    }

    private void play(List<Step> steps, Instant now) {
        // The meetings since then were past when the register was loaded; now they are followed too.
        events.publishEvent(new RegisterChanged());
        for (Step step : steps) {
            jobs.passTo(at(step));
            step.what().run();
        }
        jobs.passTo(now);
    }

    private static Instant at(Step step) {
        return step.at().atZone(Stockholm.ZONE).toInstant();
    }
}
