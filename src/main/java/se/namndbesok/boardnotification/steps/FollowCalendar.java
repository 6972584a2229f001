package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.AGENDA_CUTOFF_PASSED_AT;
import static se.namndbesok.boardnotification.BoardNotificationVariables.MEETING_DAY_PASSED_AT;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.RegisterChanged;

/** Starts the notification of each coming board meeting once, when the meeting is in the register. */
@Component
class FollowCalendar {

    private static final String PROCESS = "board-notification";

    private final Meetings meetings;
    private final NotificationDeadlines deadlines;
    private final RuntimeService processes;

    FollowCalendar(Meetings meetings, NotificationDeadlines deadlines, RuntimeService processes) {
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.processes = processes;
    }

    @EventListener
    @Transactional
    public void on(RegisterChanged change) {
        meetings.all(deadlines.today()).stream()
                .filter(meeting -> meeting.kind() == MeetingKind.BOARD)
                .filter(this::isNew)
                .forEach(this::start);
    }

    private boolean isNew(Meeting meeting) {
        return processes
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(meeting.id())
                        .count()
                == 0;
    }

    private void start(Meeting meeting) {
        processes
                .createProcessInstanceByKey(PROCESS)
                .businessKey(meeting.id())
                .setVariables(Variables.putValue(BoardTenants.BOARD.name(), meeting.boardId())
                        .putValue(
                                AGENDA_CUTOFF_PASSED_AT.name(),
                                AGENDA_CUTOFF_PASSED_AT.encode(deadlines.afterCutoff(meeting)))
                        .putValue(
                                MEETING_DAY_PASSED_AT.name(),
                                MEETING_DAY_PASSED_AT.encode(deadlines.afterMeeting(meeting))))
                .execute();
    }
}
