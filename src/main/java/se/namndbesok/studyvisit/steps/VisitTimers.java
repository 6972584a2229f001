package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.OFFERED_TO;
import static se.namndbesok.studyvisit.StudyVisitVariables.PREPARATION_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.REMINDER_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_CAME_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_ENDED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_PASSED_AT;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.LastDays;
import se.namndbesok.engine.Variable;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;

/** The days of a visit as its timers read them; a timer that already runs follows the new day. */
@Component
class VisitTimers {

    private final StudyVisitDesk desk;
    private final LastDays lastDays;
    private final ManagementService jobs;
    private final RuntimeService processes;

    VisitTimers(StudyVisitDesk desk, LastDays lastDays, @Lazy ManagementService jobs, @Lazy RuntimeService processes) {
        this.desk = desk;
        this.lastDays = lastDays;
        this.jobs = jobs;
        this.processes = processes;
    }

    void set(Work work, StudyVisit visit) {
        work.set(VISIT_DAY, visit.date());
        set(work, PREPARATION_DAY_REACHED_AT, desk.deadlines().preparationBegins(visit));
        set(work, REMINDER_DAY_REACHED_AT, lastDays.reminder(work, "remindParticipants", visit.date()));
        set(work, VISIT_DAY_CAME_AT, desk.deadlines().givingUp(visit));
        set(work, VISIT_DAY_ENDED_AT, desk.deadlines().preparationEnds(visit));
        set(work, VISIT_DAY_PASSED_AT, desk.deadlines().afterwards(visit));
    }

    void closing(Work work, ZonedDateTime at) {
        set(work, SIGN_UP_CLOSED_AT, at);
    }

    /** What has been done for the old day is done for the new one too: participants are reminded, the department prepares (F9). */
    void again(Work work, StudyVisit visit) {
        boolean reminderIsAhead = lastDays.reminder(work, "remindParticipants", visit.date())
                .toInstant()
                .isAfter(desk.deadlines().now());
        if (reminderIsAhead) {
            moved(work, "movedAfterReminder");
        }
        moved(work, "movedAfterPreparation");
    }

    private void moved(Work work, String event) {
        processes
                .createExecutionQuery()
                .processInstanceId(work.processInstance())
                .activityId(event)
                .list()
                .forEach(it -> processes.messageEventReceived("study-visit.moved", it.getId()));
    }

    /** An offer to somebody who has left is over at once. */
    void endOffer(String processInstance, String person) {
        Date now = Date.from(desk.deadlines().now());
        jobs.createJobQuery().processInstanceId(processInstance).activityId("offerExpired").list().stream()
                .filter(job -> person.equals(processes.getVariable(job.getExecutionId(), OFFERED_TO.name())))
                .forEach(job -> jobs.setJobDuedate(job.getId(), now));
    }

    /** A timer reads the variable of its own name with "At". */
    private void set(Work work, Variable<ZonedDateTime> moment, ZonedDateTime at) {
        work.set(moment, at);
        String event = moment.name().substring(0, moment.name().length() - "At".length());
        jobs.createJobQuery()
                .processInstanceId(work.processInstance())
                .activityId(event)
                .list()
                .forEach(job -> jobs.setJobDuedate(job.getId(), Date.from(at.toInstant())));
    }
}
