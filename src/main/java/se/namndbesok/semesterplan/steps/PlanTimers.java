package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.INITIATOR;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PLANNING_BEGUN_AT;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PRESIDIUM_DAY_REACHED_AT;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PROPOSALS_DUE_AT;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.Variable;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.semesterplan.ProposalDeadline;
import se.namndbesok.semesterplan.SemesterPlan;

/** When a plan's timers fire: set when it opens, and set anew when its presidium meeting is moved (F5). */
@Component
class PlanTimers {

    private final PlanDesk desk;
    private final RuntimeService processes;
    private final ManagementService management;

    PlanTimers(PlanDesk desk, @Lazy RuntimeService processes, @Lazy ManagementService management) {
        this.desk = desk;
        this.processes = processes;
        this.management = management;
    }

    /** Sets the dates of a plan that opens; whether the meeting that they are counted from is known. */
    boolean set(SemesterPlan plan, Work work) {
        Optional<Meeting> presidium = desk.calendar().presidium(plan.boardId(), plan.semester(), null);
        presidium.ifPresent(meeting -> {
            LocalDate due = desk.calendar()
                    .deadline(plan)
                    .due(
                            meeting.date(),
                            desk.calendar().today(),
                            desk.calendar().workingDays());
            desk.plans().goesBy(plan.id(), meeting, due);
            moments(plan, due, meeting.date()).forEach(work::set);
            if (work.has(INITIATOR)) {
                work.set(PLANNING_BEGUN_AT, desk.calendar().now()); // by hand means now
            }
        });
        return presidium.isPresent();
    }

    /** Sets the dates of a running plan, and the timers that already wait for them. */
    void move(String processInstance, SemesterPlan plan, LocalDate due, LocalDate presidium) {
        moments(plan, due, presidium).forEach((variable, moment) -> {
            processes.setVariable(processInstance, variable.name(), variable.encode(moment));
            String event = variable.name().substring(0, variable.name().length() - "At".length());
            management
                    .createJobQuery()
                    .processInstanceId(processInstance)
                    .activityId(event)
                    .timers()
                    .list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(moment.toInstant())));
        });
    }

    private Map<Variable<ZonedDateTime>, ZonedDateTime> moments(SemesterPlan plan, LocalDate due, LocalDate presidium) {
        ProposalDeadline deadline = desk.calendar().deadline(plan);
        LocalDate begins = deadline.planningBegins(due, desk.calendar().workingDays());
        Map<Variable<ZonedDateTime>, ZonedDateTime> moments = new LinkedHashMap<>();
        moments.put(PLANNING_BEGUN_AT, Stockholm.morning(begins));
        moments.put(PROPOSALS_DUE_AT, Stockholm.morning(due));
        moments.put(PRESIDIUM_DAY_REACHED_AT, Stockholm.morning(presidium));
        return moments;
    }
}
