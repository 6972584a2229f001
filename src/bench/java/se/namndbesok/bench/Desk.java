package se.namndbesok.bench;

import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import se.namndbesok.calendar.Stockholm;

/** What both sides of the comparison do in the same way: find a task, run what is due, move the clock. */
final class Desk {

    private final ProcessEngine engine;

    Desk(ProcessEngine engine) {
        this.engine = engine;
    }

    static void now(String localDateTime) {
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse(localDateTime).atZone(Stockholm.ZONE).toInstant()));
    }

    Task task(String instance, String id, String person) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(id)
                .taskAssignee(person)
                .singleResult();
    }

    /** The task offered to a group, taken by one of them. */
    Task take(String instance, String id, String person) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(id)
                .singleResult();
        engine.getTaskService().setAssignee(task.getId(), person);
        return task;
    }

    void jobsAreDone(String instance) {
        for (Job job : engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }
}
