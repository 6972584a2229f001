package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.REPORT_OVERDUE_AT;

import java.time.ZonedDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Departures;

/**
 * A politician who leaves has fourteen days more for the report (E6, AC-18). The morning after, the secretary decides what
 * becomes of it, as of any report that is late (E11).
 */
@Component
class FormerLead {

    private static final int DAYS = 14;

    private final VisitDesk desk;
    private final Departures departures;
    private final RuntimeService processes;
    private final ManagementService jobs;

    FormerLead(VisitDesk desk, Departures departures, RuntimeService processes, ManagementService jobs) {
        this.desk = desk;
        this.departures = departures;
        this.processes = processes;
        this.jobs = jobs;
    }

    /** What the secretary has decided after the fourteen days stays. */
    void follow(ProcessInstance running, ContactVisit visit) {
        departures
                .lastDay(visit)
                .map(day -> desk.deadlines().dayAfter(day.plusDays(DAYS)))
                .filter(limit -> limit.toInstant().isAfter(desk.deadlines().now()))
                .ifPresent(limit -> bringForward(running, limit));
    }

    private void bringForward(ProcessInstance running, ZonedDateTime limit) {
        String known = (String) processes.getVariable(running.getId(), REPORT_OVERDUE_AT.name());
        if (known != null && limit.isBefore(ZonedDateTime.parse(known))) {
            processes.setVariable(running.getId(), REPORT_OVERDUE_AT.name(), REPORT_OVERDUE_AT.encode(limit));
            jobs.createJobQuery()
                    .processInstanceId(running.getId())
                    .activityId("reportOverdue")
                    .list()
                    .forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
        }
    }
}
