package se.namndbesok.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The jobs of the demonstration's cases in the order in which they fall due; the engine's own housekeeping is not among them. */
@Component
@Profile("demo")
class DemoJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DemoJobs.class);

    /** A job that stops again and again is left to the job executor. */
    private static final int TRIES = 5;

    private static final Comparator<Job> IN_ORDER =
            Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ManagementService management;
    private final Map<String, Integer> tried = new HashMap<>();

    DemoJobs(ManagementService management) {
        this.management = management;
    }

    /** All that can be done, first due first; one without a date is due at once. */
    List<Job> inOrder() {
        return management.createJobQuery().active().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .sorted(IN_ORDER)
                .toList();
    }

    void begin() {
        tried.clear();
    }

    /** When the first job is due, if it is by then. */
    Optional<Instant> firstDueBy(Instant last) {
        return first().map(DemoJobs::due).filter(due -> !due.isAfter(last));
    }

    /** The job is done, or has failed and is tried again as the job executor does: the engine says when. */
    void doFirst() {
        Job job = first().orElseThrow();
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

    private Optional<Job> first() {
        return inOrder().stream()
                .filter(job -> tried.getOrDefault(job.getId(), 0) < TRIES)
                .findFirst();
    }

    private static Instant due(Job job) {
        Date due = job.getDuedate();
        return due == null ? Instant.MIN : due.toInstant();
    }
}
