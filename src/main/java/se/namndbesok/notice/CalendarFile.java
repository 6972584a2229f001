package se.namndbesok.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.CalendarEntry.Method;

/** A file that somebody opens to have appointments in the own calendar; nobody is invited by it (METHOD:PUBLISH). */
@Component
public class CalendarFile {

    private final Invitations invitations;

    CalendarFile(Invitations invitations) {
        this.invitations = invitations;
    }

    /** The file's text. An appointment that the person is invited to later has the same UID, so that it is still one. */
    public String write(List<CalendarEntry> entries) {
        return invitations.write(entries, Method.PUBLISH);
    }
}
