package se.namndbesok.studyvisit.steps;

import static se.namndbesok.studyvisit.StudyVisitVariables.PREPARATION_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.REMINDER_DAY_REACHED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.SIGN_UP_CLOSED_AT;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY;
import static se.namndbesok.studyvisit.StudyVisitVariables.VISIT_DAY_PASSED_AT;

import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
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

    VisitTimers(StudyVisitDesk desk, LastDays lastDays, @Lazy ManagementService jobs) {
        this.desk = desk;
        this.lastDays = lastDays;
        this.jobs = jobs;
    }

    void set(Work work, StudyVisit visit) {
        work.set(VISIT_DAY, visit.date());
        set(work, PREPARATION_DAY_REACHED_AT, desk.deadlines().preparationBegins(visit));
        set(work, REMINDER_DAY_REACHED_AT, lastDays.reminder(work, "remindParticipants", visit.date()));
        set(work, VISIT_DAY_PASSED_AT, desk.deadlines().afterwards(visit));
    }

    void closing(Work work, ZonedDateTime at) {
        set(work, SIGN_UP_CLOSED_AT, at);
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
