package se.namndbesok.engine.play;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The jobs of a demonstration's cases, each done when it falls due while time passes, in order and one at a time. The
 * engine's own housekeeping is not among them.
 */
@Component
@Profile("demo")
public class PlayJobs {

    private static final Logger LOG = LoggerFactory.getLogger(PlayJobs.class);

    /** A job that stops again and again is left to the job executor. */
    private static final int TRIES = 5;

    /** More than ever stop again and again. */
    private static final int FEW = 10;

    private final ManagementService management;
    private final JobExecutor executor;
    private final PlayClock clock;
    private final JdbcClient database;
    private final Map<String, Integer> tried = new HashMap<>();

    PlayJobs(ProcessEngine engine, PlayClock clock, JdbcClient database) {
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.clock = clock;
        this.database = database;
    }

    /** The job executor rests while the deed is done, which begins when what it is busy with is finished. */
    public void byHand(Runnable deed) {
        boolean wasActive = executor.isActive();
        executor.shutdown();
        Patience.until(() -> !isAnyUnderWay());
        tried.clear();
        try {
            deed.run();
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    /** Whether the job executor, which rests, has one to finish. */
    private boolean isAnyUnderWay() {
        return database.sql("select count(*) from act_ru_job where lock_owner_ is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The clock reaches that moment, and everything that falls due on the way has been done. */
    public void passTo(Instant moment) {
        for (Optional<Job> job = firstBy(moment); job.isPresent(); job = firstBy(moment)) {
            clock.standAt(due(job.get()));
            perform(job.get());
        }
        clock.standAt(moment);
    }

    /** The timers at that element of the process go off before their time. */
    public void hurry(String process, String element) {
        open().processDefinitionKey(process).activityId(element).list().forEach(this::perform);
    }

    /** Those that wait for a moment after that one, the first first. */
    Stream<Job> after(Instant moment) {
        return open().duedateHigherThan(Date.from(moment)).list().stream().filter(PlayJobs::isOfACase);
    }

    /** What is due already, else what falls due next. */
    private Optional<Job> firstBy(Instant moment) {
        return first(open().executable())
                .or(() -> first(open().duedateHigherThan(Date.from(clock.now()))))
                .filter(job -> !due(job).isAfter(moment));
    }

    private Optional<Job> first(JobQuery jobs) {
        return jobs.listPage(0, FEW).stream()
                .filter(PlayJobs::isOfACase)
                .filter(job -> tried.getOrDefault(job.getId(), 0) < TRIES)
                .findFirst();
    }

    /** It is done, or has failed and is tried again as the job executor does: the engine says when. */
    private void perform(Job job) {
        tried.merge(job.getId(), 1, Integer::sum);
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException fault) {
            LOG.warn(
                    "Job {} failed in the demonstration: {}",
                    job.getId(),
                    fault.getClass().getName());
        }
    }

    /** First due first, and of those the oldest. */
    private JobQuery open() {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc();
    }

    private static boolean isOfACase(Job job) {
        return job.getProcessDefinitionId() != null;
    }

    /** What has no date is due at once. */
    private static Instant due(Job job) {
        Date due = job.getDuedate();
        return due == null ? Instant.MIN : due.toInstant();
    }
}
