package se.namndbesok.boardnotification.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Decision;
import se.namndbesok.register.Meetings;

/** The secretary records when the board took note of the reports, and in which paragraph of the minutes (A-41, AC-29). */
@Component
class RecordParagraph extends NotificationTask<Decision> {

    private final Agenda agenda;
    private final ReportRowsOfMeeting rows;

    RecordParagraph(Meetings meetings, NotificationDeadlines deadlines, Agenda agenda, ReportRowsOfMeeting rows) {
        super(meetings, deadlines);
        this.agenda = agenda;
        this.rows = rows;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("meeting", SwedishDates.day(meeting(work).date()));
        form.put("day", meeting(work).date().toString());
        form.put("reports", rows.of(work.id()));
        form.put("missing", rows.missing(work.id()));
    }

    @Override
    protected Decision read(Work work, FormData form, Problems problems) {
        LocalDate day = form.day("day").orElse(null);
        problems.at("day").addIf(day != null && day.isAfter(deadlines.today()), "err.notYet");
        problems.at("day").addIf(day != null && day.isBefore(meeting(work).date()), "err.beforeMeeting");
        String paragraph = form.textOrEmpty("paragraph");
        boolean wrong = !paragraph.isEmpty() && !Decision.isParagraph(paragraph);
        problems.at("paragraph").addIf(wrong, "err.paragraph");
        return new Decision(day, paragraph);
    }

    @Override
    protected void accept(Work work, Decision decision) {
        agenda.notified(work.id(), decision.date(), decision.paragraph());
    }

    @Override
    protected LocalDate event(Work work) {
        return meeting(work).date();
    }
}
