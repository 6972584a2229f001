package se.namndbesok.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Where the engine needs a hand: cases that stand still after a technical fault, and jobs that are late. */
@Component
public class Standstills {

    private static final int MOST = 200;

    private final RuntimeService cases;
    private final ManagementService jobs;
    private final RepositoryService models;

    Standstills(RuntimeService cases, ManagementService jobs, RepositoryService models) {
        this.cases = cases;
        this.jobs = jobs;
        this.models = models;
    }

    /**
     * A case that stands still.
     *
     * @param process the process's Swedish name
     * @param kind the engine's own word: failedJob, mailNotDelivered
     * @param activity id of the element in the model
     */
    public record Standstill(
            String process, String boardId, String kind, String activity, Instant since, String processInstance) {}

    /** The open incidents, the latest first, two hundred at most. */
    public List<Standstill> open() {
        List<Incident> incidents =
                cases.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, MOST);
        Map<String, String> names = names(incidents);
        return incidents.stream()
                .map(it -> new Standstill(
                        names.getOrDefault(it.getProcessDefinitionId(), ""),
                        it.getTenantId(),
                        it.getIncidentType(),
                        it.getActivityId(),
                        it.getIncidentTimestamp().toInstant(),
                        it.getProcessInstanceId()))
                .toList();
    }

    private Map<String, String> names(List<Incident> incidents) {
        String[] ids = incidents.stream()
                .map(Incident::getProcessDefinitionId)
                .distinct()
                .toArray(String[]::new);
        return ids.length == 0
                ? new HashMap<>()
                : models.createProcessDefinitionQuery().processDefinitionIdIn(ids).list().stream()
                        .collect(Collectors.toMap(ProcessDefinition::getId, ProcessDefinition::getName));
    }

    /** Jobs whose time has come and that have not been done. */
    public long late() {
        return jobs.createJobQuery().executable().count();
    }

    /** When the job that has waited longest should have been done; empty when none is late. */
    public Optional<Instant> oldest() {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Standstills::since)
                .findFirst();
    }

    /** A job that was to be done at once has no due date. */
    private static Instant since(Job job) {
        return Optional.ofNullable(job.getDuedate()).orElse(job.getCreateTime()).toInstant();
    }
}
