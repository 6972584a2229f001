package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.CHOSEN_MEETING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** The secretary says whether the reports of a meeting that was moved go to a nearer one (E15, B-23). */
@Component
class ChooseMeeting extends NotificationTask<String> {

    private final NearerMeetings nearer;
    private final ReportRowsOfMeeting rows;

    ChooseMeeting(Meetings meetings, NotificationDeadlines deadlines, NearerMeetings nearer, ReportRowsOfMeeting rows) {
        super(meetings, deadlines);
        this.nearer = nearer;
        this.rows = rows;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("meeting", SwedishDates.day(meeting(work).date()));
        form.put("reports", rows.of(work.id()));
        form.put("meetings", choices(work).stream().map(ChooseMeeting::option).toList());
    }

    /** The nearer ones, and the meeting itself. */
    private List<Meeting> choices(Work work) {
        List<Meeting> choices = new ArrayList<>(nearer.than(work.id()));
        choices.add(meeting(work));
        return choices;
    }

    private static Option option(Meeting meeting) {
        return new Option(SwedishDates.day(meeting.date()), meeting.id());
    }

    @Override
    protected String read(Work work, FormData form, Problems problems) {
        String chosen = form.textOrEmpty("chosen");
        boolean known = choices(work).stream().anyMatch(meeting -> meeting.id().equals(chosen));
        problems.addIf(!known && !chosen.isEmpty(), "err.choice", "field", "Sammanträde");
        return chosen;
    }

    @Override
    protected void accept(Work work, String chosen) {
        work.set(CHOSEN_MEETING, chosen);
    }

    /** While the nearest one can still be reached. */
    @Override
    protected LocalDate due(Work work) {
        return nearer.than(work.id()).stream()
                .findFirst()
                .map(Meeting::agendaCutoff)
                .orElse(deadlines.today());
    }
}
