package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.BOARD_LIST;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlan.Presentation;

/** The secretary puts the list into the notice of meeting and tells the board of the visits (C-14, C-21). */
@Component
class PresentVisits extends PlanTask<PresentVisits.Told> {

    /** To tell a board whose meeting is not in the register. */
    private final PlanWords words;

    PresentVisits(PlanDesk desk, PlanWords words) {
        super(desk);
        this.words = words;
    }

    /** How and on which day the board was told. */
    record Told(Presentation how, LocalDate on) {}

    @Override
    protected void show(Work work, FormData form) {
        SemesterPlan plan = plan(work);
        form.put("semester", plan.semester().label());
        form.put("meeting", meeting(plan));
        form.put("list", Links.document(work.get(BOARD_LIST)));
        form.put("agendaText", words.agendaText(plan));
        form.put("proposedDecision", words.proposedDecision());
        form.put("how", Presentation.AT_MEETING.name());
        LocalDate day = plan.boardMeetingDate();
        form.put("day", day == null ? null : day.toString());
    }

    private static String meeting(SemesterPlan plan) {
        return plan.boardMeetingDate() == null ? "" : SwedishDates.day(plan.boardMeetingDate());
    }

    @Override
    protected Told read(Work work, FormData form, Problems problems) {
        Presentation how = Presentation.valueOf(form.text("how").orElse("AT_MEETING"));
        LocalDate day = form.day("day").orElse(null);
        problems.at("day").addIf(day != null && day.isAfter(desk.calendar().today()), "err.notYet");
        LocalDate meeting = plan(work).boardMeetingDate();
        boolean early = how == Presentation.AT_MEETING && meeting != null && day != null && day.isBefore(meeting);
        problems.at("day").addIf(early, "err.beforePresentation");
        return new Told(how, day);
    }

    @Override
    protected void accept(Work work, Told told) {
        desk.plans().presented(work.id(), told.on(), told.how());
    }

    @Override
    protected LocalDate event(Work work) {
        return plan(work).boardMeetingDate();
    }

    @Override
    protected Map<String, String> facts(Work work) {
        Map<String, String> facts = new HashMap<>(super.facts(work));
        String day = meeting(plan(work));
        facts.put("boardDay", day.isEmpty() ? "som inte finns i registret ännu" : day);
        return facts;
    }
}
