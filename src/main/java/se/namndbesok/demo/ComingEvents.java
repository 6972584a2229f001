package se.namndbesok.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The timers that the demonstration's cases wait for, in Swedish. */
@Component
@Profile("demo")
class ComingEvents {

    private final DemoJobs jobs;
    private final DemoCases cases;
    private final DemoClock clock;
    private final ManagementService management;

    ComingEvents(DemoJobs jobs, DemoCases cases, DemoClock clock, ManagementService management) {
        this.jobs = jobs;
        this.cases = cases;
        this.clock = clock;
        this.management = management;
    }

    /** Those after now, first due first. */
    List<Coming> first(int most) {
        return ahead().limit(most).map(this::told).toList();
    }

    /** When the next one is; now, if there is none. */
    Instant next() {
        return ahead().findFirst().map(job -> job.getDuedate().toInstant()).orElseGet(clock::now);
    }

    private Stream<Job> ahead() {
        Instant now = clock.now();
        return jobs.inOrder().stream()
                .filter(job ->
                        job.getDuedate() != null && job.getDuedate().toInstant().isAfter(now));
    }

    private Coming told(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return new Coming(
                job.getDuedate().toInstant(),
                cases.element(job.getProcessDefinitionId(), definition.getActivityId()),
                cases.process(job.getProcessDefinitionId()),
                cases.about(job.getProcessInstanceId()));
    }
}
