package se.namndbesok.engine.play;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What will happen by itself in a demonstration's cases, and what has happened, in the words of the models. */
@Component
@Profile("demo")
public class PlayEvents {

    private static final String COMPLETED = "completed";

    private final ProcessEngine engine;
    private final HistoryService history;
    private final RepositoryService models;
    private final PlayJobs jobs;

    PlayEvents(ProcessEngine engine, PlayJobs jobs) {
        this.engine = engine;
        this.history = engine.getHistoryService();
        this.models = engine.getRepositoryService();
        this.jobs = jobs;
    }

    /**
     * One event.
     *
     * @param kind "event" of the model, "end" of a case, "reminder" of a task; "task" for a new one, "done" and "gone" for one that was
     * @param what name of the element or the task
     * @param process name of the process
     * @param who id of the person who has the task, else the names of the groups that it waits for; may be empty
     */
    public record Event(Instant at, String kind, String what, String process, String processInstance, String who) {}

    /** What the cases wait for after that moment, the first first. */
    public Stream<Event> after(Instant moment) {
        return jobs.after(moment).map(this::timer);
    }

    private Event timer(Job job) {
        String id = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        FlowElement element =
                models.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(id);
        // The only timer of a user task is the one that it is reminded by (docs/adr/0006).
        return new Event(
                job.getDuedate().toInstant(),
                element instanceof UserTask ? "reminder" : "event",
                element.getName() == null ? "" : element.getName(),
                process(job.getProcessDefinitionId()),
                job.getProcessInstanceId(),
                "");
    }

    /** What has happened since that moment, in no order. */
    public Stream<Event> since(Instant moment) {
        Date from = Date.from(moment);
        return Stream.of(
                        history.createHistoricActivityInstanceQuery().finishedAfter(from).list().stream()
                                .flatMap(this::event),
                        history.createHistoricTaskInstanceQuery().startedAfter(from).list().stream()
                                .map(task -> task(task, task.getStartTime(), "task")),
                        history.createHistoricTaskInstanceQuery().finishedAfter(from).list().stream()
                                .map(task -> task(task, task.getEndTime(), isDone(task) ? "done" : "gone")))
                .flatMap(events -> events);
    }

    private Stream<Event> event(HistoricActivityInstance activity) {
        String kind =
                switch (activity.getActivityType()) {
                    case "intermediateTimer", "boundaryTimer", "startTimerEvent" -> "event";
                    case "noneEndEvent" -> isOfTheCase(activity) ? "end" : null;
                    default -> null;
                };
        return kind == null || activity.isCanceled() || activity.getActivityName() == null
                ? Stream.empty()
                : Stream.of(new Event(
                        activity.getEndTime().toInstant(),
                        kind,
                        activity.getActivityName(),
                        process(activity.getProcessDefinitionId()),
                        activity.getProcessInstanceId(),
                        ""));
    }

    /** And not of a part of it. */
    private static boolean isOfTheCase(HistoricActivityInstance activity) {
        return activity.getProcessInstanceId().equals(activity.getParentActivityInstanceId());
    }

    private String process(String definition) {
        return models.getProcessDefinition(definition).getName();
    }

    private Event task(HistoricTaskInstance task, Date at, String kind) {
        return new Event(at.toInstant(), kind, task.getName(), "", task.getProcessInstanceId(), who(task));
    }

    private static boolean isDone(HistoricTaskInstance task) {
        return COMPLETED.equals(task.getDeleteReason());
    }

    private String who(HistoricTaskInstance task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return task.getEndTime() == null ? groups(task.getId()) : "";
    }

    private String groups(String task) {
        return engine.getTaskService().getIdentityLinksForTask(task).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link -> engine.getIdentityService()
                        .createGroupQuery()
                        .groupId(link.getGroupId())
                        .singleResult()
                        .getName())
                .collect(Collectors.joining(", "));
    }
}
