package se.namndbesok.boardnotification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Meeting;

/** The days around a board meeting: after the agenda cut-off, before the notice of meeting, after the meeting. */
@Component
public class NotificationDeadlines {

    private final WorkingDays workingDays;
    private final Boards boards;
    private final Clock clock;

    NotificationDeadlines(WorkingDays workingDays, Boards boards, Clock clock) {
        this.workingDays = workingDays;
        this.boards = boards;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first working day after the cut-off at 08:00: whatever was handed in on the last day is there. */
    public ZonedDateTime afterCutoff(Meeting meeting) {
        return Stockholm.morning(workingDays.onOrAfter(meeting.agendaCutoff().plusDays(1)));
    }

    /** The day after the meeting at 08:00 (step 14). */
    public ZonedDateTime afterMeeting(Meeting meeting) {
        return Stockholm.morning(meeting.date().plusDays(1));
    }

    /** When the notice of meeting goes out, by the board's own days; never before today. */
    public LocalDate notice(Meeting meeting) {
        int days = boards.get(meeting.boardId()).noticeDays();
        LocalDate day = workingDays.onOrBefore(meeting.date().minusDays(days));
        return day.isBefore(today()) ? today() : day;
    }
}
