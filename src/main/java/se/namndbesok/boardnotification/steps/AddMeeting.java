package se.namndbesok.boardnotification.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meetings;

/** The secretary puts the next meeting into the register, so that the reports of a cancelled one have somewhere to go (E15). */
@Component
class AddMeeting extends NotificationTask<Boolean> {

    private final NextMeeting next;
    private final ReportRowsOfMeeting rows;

    AddMeeting(Meetings meetings, NotificationDeadlines deadlines, NextMeeting next, ReportRowsOfMeeting rows) {
        super(meetings, deadlines);
        this.next = next;
        this.rows = rows;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("meeting", SwedishDates.day(meeting(work).date()));
        form.put("reports", rows.of(work.id()));
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        problems.at("added").addIf(!next.isKnown(work.id()), "err.noMeeting");
        return form.flag("added"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean added) {
        // The register itself says so.
    }
}
