package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.CHANGE_TIME_PASSED_AT;
import static se.namndbesok.semesterplan.SemesterPlanVariables.VISIT;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.semesterplan.Anchorings;
import se.namndbesok.semesterplan.SemesterPlan;

/** The time that heads have to change their proposals follows the board meeting whose agenda cut-off ends it (F7). */
@Component
class ChangeTimers {

    private final Anchorings anchorings;
    private final ChangeTime changeTime;
    private final RuntimeService processes;
    private final ManagementService management;

    ChangeTimers(
            Anchorings anchorings,
            ChangeTime changeTime,
            @Lazy RuntimeService processes,
            @Lazy ManagementService management) {
        this.anchorings = anchorings;
        this.changeTime = changeTime;
        this.processes = processes;
        this.management = management;
    }

    void follow(SemesterPlan plan, String processInstance) {
        management
                .createJobQuery()
                .processInstanceId(processInstance)
                .activityId("changeTimePassed")
                .list()
                .forEach(timer -> follow(plan, timer));
    }

    private void follow(SemesterPlan plan, Job timer) {
        String execution = timer.getExecutionId();
        String visit = VISIT.decode(processes.getVariable(execution, VISIT.name()));
        anchorings.latest(visit).ifPresent(asked -> {
            ZonedDateTime passed = Stockholm.morning(changeTime.passed(plan, asked));
            processes.setVariable(execution, CHANGE_TIME_PASSED_AT.name(), CHANGE_TIME_PASSED_AT.encode(passed));
            management.setJobDuedate(timer.getId(), Date.from(passed.toInstant()));
        });
    }
}
