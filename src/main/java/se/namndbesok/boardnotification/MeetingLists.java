package se.namndbesok.boardnotification;

import org.springframework.stereotype.Component;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.MissingReports;

/** The lists of the board meetings. */
@Component
public class MeetingLists {

    private final Agenda agenda;
    private final MissingReports missing;

    MeetingLists(Agenda agenda, MissingReports missing) {
        this.agenda = agenda;
        this.missing = missing;
    }

    public MeetingList of(String meetingId) {
        return new MeetingList(agenda.of(meetingId), missing.of(meetingId));
    }

    /** The list as it is when the packet is bound; waits until nobody else works on it. */
    public MeetingList gather(Meeting meeting) {
        agenda.lock(meeting.id());
        missing.take(meeting);
        return of(meeting.id());
    }

    /** Moves a meeting's list to another's; what is missing waits for the next packet (E15). */
    public void move(String from, String to) {
        agenda.move(from, to);
        missing.release(from);
    }

    /** The meeting is not held. */
    public void release(String meetingId) {
        missing.release(meetingId);
    }
}
