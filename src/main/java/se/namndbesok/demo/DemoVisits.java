package se.namndbesok.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.demo.DemoVisit.Step;
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
    private final PassingTime time;
    private final ApplicationEventPublisher events;
    private final ProcessEngine engine;
    private final DemoGate gate;
    private final Clock clock;

    DemoVisits(
            JdbcClient database,
            List<DemoStory> stories,
            PassingTime time,
            ApplicationEventPublisher events,
            ProcessEngine engine,
            DemoGate gate,
            Clock clock) {
        this.database = database;
        this.stories = stories;
        this.time = time;
        this.events = events;
        this.engine = engine;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long begun = System.nanoTime();
        if (isEmpty()) {
            fill(ClockUtil::reset);
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

    /** Plays until the moment that the clock shows; at the end, also of a failed play, the clock is set right again. */
    void fill(Runnable setClockRight) {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean wasActive = executor.isActive();
        executor.shutdown();
        try {
            play(LocalDateTime.now(clock));
        } finally {
            setClockRight.run();
            // Roles that the past did not know, and meetings that it took for coming, are as of today again.
            events.publishEvent(new RegisterChanged());
            if (wasActive) {
                executor.start();
            }
        }
    }

    private void play(LocalDateTime now) {
        List<Step> steps = stories.stream()
                .flatMap(story -> story.until(now.toLocalDate()).stream())
                .sorted(Comparator.comparing(Step::at))
                .toList();
        time.standsAt(steps.get(0).at().minusHours(1));
        // The meetings since then were past when the register was loaded; now they are followed too.
        events.publishEvent(new RegisterChanged());
        for (Step step : steps) {
            time.timePassesTo(step.at());
            step.what().run();
        }
        time.timePassesTo(now);
    }
}
