package se.namndbesok.boardnotification.steps;

import java.util.Map;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** What the secretary's tasks about one board meeting share. */
abstract class NotificationTask<R> extends FormTask<R> {

    final Meetings meetings;
    final NotificationDeadlines deadlines;

    NotificationTask(Meetings meetings, NotificationDeadlines deadlines) {
        this.meetings = meetings;
        this.deadlines = deadlines;
    }

    final Meeting meeting(Work work) {
        return meetings.get(work.id());
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("meetingDate", SwedishDates.day(meeting(work).date()));
    }
}
