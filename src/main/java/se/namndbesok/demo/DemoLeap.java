package se.namndbesok.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.demo.CalendarRounds.Round;

/**
 * Moves the demonstration's clock ahead. Everything that falls due on the way is done when it is due, in order and one at
 * a time, by this thread: the job executor rests meanwhile, as when the demonstration is filled ({@link DemoVisits}).
 */
@Component
@Profile("demo")
class DemoLeap {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLeap.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ProcessEngine engine;
    private final DemoClock clock;
    private final DemoJobs jobs;
    private final CalendarRounds calendar;
    private final JdbcClient database;
    private final boolean isMailPaused;

    DemoLeap(
            ProcessEngine engine,
            DemoClock clock,
            DemoJobs jobs,
            CalendarRounds calendar,
            JdbcClient database,
            @Value("${namndbesok.mail.paused}") boolean isMailPaused) {
        this.engine = engine;
        this.clock = clock;
        this.jobs = jobs;
        this.calendar = calendar;
        this.database = database;
        this.isMailPaused = isMailPaused;
    }

    /** To that moment; returns when everything that is due by then is done and its mail has left. */
    void to(Instant moment) {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        boolean wasActive = executor.isActive();
        executor.shutdown();
        try {
            waitUntil(() -> none("select count(*) from act_ru_job where lock_owner_ is not null"));
            pass(moment);
        } finally {
            clock.runFrom(moment);
            if (wasActive) {
                executor.start();
            }
        }
        waitUntil(() ->
                isMailPaused || none("select count(*) from outbox where state in ('NEW', 'SENDING') and attempts < 2"));
    }

    private void pass(Instant moment) {
        Queue<Round> rounds = new ArrayDeque<>(calendar.between(clock.now(), moment));
        jobs.begin();
        while (true) {
            Instant job = jobs.firstDueBy(moment).orElse(null);
            Round round = rounds.peek();
            if (job == null && round == null) {
                return;
            }
            if (round == null || job != null && !job.isAfter(round.at())) {
                clock.standAt(job);
                jobs.doFirst();
            } else {
                clock.standAt(round.at());
                make(rounds.remove());
            }
        }
    }

    /** As the scheduler does: a round that fails is logged and made again the next day. */
    private static void make(Round round) {
        try {
            round.work().run();
        } catch (RuntimeException fault) {
            LOG.warn("A round by the calendar failed in the demonstration", fault);
        }
    }

    private boolean none(String count) {
        return database.sql(count).query(Long.class).single() == 0;
    }

    private static void waitUntil(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!done.getAsBoolean() && System.nanoTime() < end) {
                Thread.sleep(100);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
