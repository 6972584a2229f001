package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Decision;
import se.namndbesok.semesterplan.SemesterPlan;

/** The secretary records in which paragraph of the minutes it stands that the board was told (C-14). */
@Component
class RecordPresentation extends PlanTask<Decision> {

    private static final Pattern PARAGRAPH = Pattern.compile("§§? ?\\d{1,4}[\\d §,–-]{0,40}");

    RecordPresentation(PlanDesk desk) {
        super(desk);
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put("semester", plan(work).semester().label());
        form.put("presented", SwedishDates.day(plan(work).presentedOn()));
        form.put("day", plan(work).presentedOn().toString());
    }

    @Override
    protected Decision read(Work work, FormData form, Problems problems) {
        LocalDate day = form.day("day").orElse(null);
        problems.at("day").addIf(day != null && day.isAfter(desk.calendar().today()), "err.notYet");
        problems.at("day").addIf(day != null && day.isBefore(plan(work).presentedOn()), "err.beforePresented");
        String paragraph = form.textOrEmpty("paragraph");
        boolean wrong = !paragraph.isEmpty() && !PARAGRAPH.matcher(paragraph).matches();
        problems.at("paragraph").addIf(wrong, "err.paragraph");
        return new Decision(day, paragraph);
    }

    @Override
    protected void accept(Work work, Decision minuted) {
        desk.plans().recorded(work.id(), minuted);
    }

    /** The meeting in whose minutes it stands: for a list that went by mail the next one (F7). */
    @Override
    protected LocalDate event(Work work) {
        SemesterPlan plan = plan(work);
        boolean isAhead =
                plan.boardMeetingDate() != null && plan.boardMeetingDate().isAfter(plan.presentedOn());
        return isAhead ? plan.boardMeetingDate() : plan.presentedOn();
    }
}
