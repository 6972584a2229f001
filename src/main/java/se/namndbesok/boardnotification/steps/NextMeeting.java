package se.namndbesok.boardnotification.steps;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** Where the reports of a cancelled meeting go: the first meeting that they can reach (E15, B-23). */
@Component
class NextMeeting {

    private final Meetings meetings;
    private final Agenda agenda;
    private final NotificationDeadlines deadlines;

    NextMeeting(Meetings meetings, Agenda agenda, NotificationDeadlines deadlines) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.deadlines = deadlines;
    }

    Optional<Meeting> after(String cancelled) {
        return meetings.reachable(meetings.get(cancelled).boardId(), deadlines.today()).stream()
                .findFirst();
    }

    /** Whether nothing waits for a meeting that nobody has planned. */
    boolean isKnown(String cancelled) {
        return agenda.of(cancelled).isEmpty() || after(cancelled).isPresent();
    }
}
