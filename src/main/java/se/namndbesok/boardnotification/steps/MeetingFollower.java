package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.AGENDA_CUTOFF_PASSED_AT;
import static se.namndbesok.boardnotification.BoardNotificationVariables.MEETING_DAY_PASSED_AT;

import java.time.ZonedDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.engine.OpenTasks;
import se.namndbesok.engine.Variable;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** Lets one running notification follow its meeting (E15): the timers move with it, and the model hears what happened. */
@Component
class MeetingFollower {

    private static final List<String> TIMERS = List.of("agendaCutoffPassed", "meetingDayPassed");

    private final Meetings meetings;
    private final NotificationDeadlines deadlines;
    private final RuntimeService processes;
    private final ManagementService jobs;
    private final OpenTasks openTasks;

    MeetingFollower(
            Meetings meetings,
            NotificationDeadlines deadlines,
            RuntimeService processes,
            ManagementService jobs,
            OpenTasks openTasks) {
        this.openTasks = openTasks;
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.processes = processes;
        this.jobs = jobs;
    }

    void follow(String notification) {
        ProcessInstance running = processes
                .createProcessInstanceQuery()
                .processInstanceId(notification)
                .singleResult();
        if (running == null) {
            return; // over meanwhile
        }
        Meeting meeting = meetings.get(running.getBusinessKey());
        if (!meetings.isHeld(meeting.id())) {
            cancel(running, meeting);
        } else if (move(running, meeting)) {
            processes
                    .createMessageCorrelation("board-notification.meetingMoved")
                    .processInstanceId(notification)
                    .correlateAll();
            openTasks.follow(notification);
        }
    }

    /** A meeting that has been, and is in the files no longer, was not cancelled; one that is heard of once is enough. */
    private void cancel(ProcessInstance running, Meeting meeting) {
        if (!meeting.date().isBefore(deadlines.today())) {
            processes
                    .createMessageCorrelation("board-notification.meetingCancelled")
                    .processInstanceId(running.getId())
                    .correlateAll();
        }
    }

    /** Whether any day has moved. */
    private boolean move(ProcessInstance running, Meeting meeting) {
        boolean cutoff = set(running, AGENDA_CUTOFF_PASSED_AT, deadlines.afterCutoff(meeting));
        boolean day = set(running, MEETING_DAY_PASSED_AT, deadlines.afterMeeting(meeting));
        if (cutoff || day) {
            TIMERS.forEach(timer -> recalculate(running, timer));
        }
        return cutoff || day;
    }

    /** The timer reads its new day, if the token still waits for it. */
    private void recalculate(ProcessInstance running, String timer) {
        jobs.createJobQuery()
                .processInstanceId(running.getId())
                .activityId(timer)
                .list()
                .forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
    }

    private boolean set(ProcessInstance running, Variable<ZonedDateTime> variable, ZonedDateTime value) {
        Object encoded = variable.encode(value);
        if (encoded.equals(processes.getVariable(running.getId(), variable.name()))) {
            return false;
        }
        processes.setVariable(running.getId(), variable.name(), encoded);
        return true;
    }
}
