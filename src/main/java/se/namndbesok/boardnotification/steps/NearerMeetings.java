package se.namndbesok.boardnotification.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** The meetings before another one that its reports can still reach (E15). */
@Component
class NearerMeetings {

    private final Meetings meetings;
    private final Agenda agenda;
    private final NotificationDeadlines deadlines;

    NearerMeetings(Meetings meetings, Agenda agenda, NotificationDeadlines deadlines) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.deadlines = deadlines;
    }

    /** None where there is nothing to move. */
    List<Meeting> than(String meetingId) {
        Meeting moved = meetings.get(meetingId);
        if (agenda.of(meetingId).isEmpty()) {
            return List.of();
        }
        return meetings.reachable(moved.boardId(), deadlines.today()).stream()
                .filter(meeting -> meeting.date().isBefore(moved.date()))
                .toList();
    }
}
