package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.AGENDA_CUTOFF_PASSED_AT;
import static se.namndbesok.boardnotification.BoardNotificationVariables.MEETING_DAY_PASSED_AT;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.OneAtATime;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.RegisterChanged;

/**
 * The notifications follow the calendar: each coming board meeting has one, which is moved with its meeting and cancelled
 * with it (E15).
 */
@Component
class FollowCalendar {

    private static final String PROCESS = "board-notification";

    private final Meetings meetings;
    private final NotificationDeadlines deadlines;
    private final RuntimeService processes;
    private final MeetingFollower follower;
    private final OneAtATime turns;

    FollowCalendar(
            Meetings meetings,
            NotificationDeadlines deadlines,
            RuntimeService processes,
            MeetingFollower follower,
            OneAtATime turns) {
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.processes = processes;
        this.follower = follower;
        this.turns = turns;
    }

    @EventListener
    public void on(RegisterChanged change) {
        List<String> running = processes.createProcessInstanceQuery().processDefinitionKey(PROCESS).list().stream()
                .map(ProcessInstance::getId)
                .toList();
        turns.take(this::startNew);
        running.forEach(notification -> turns.take(() -> follower.follow(notification)));
    }

    private void startNew() {
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
