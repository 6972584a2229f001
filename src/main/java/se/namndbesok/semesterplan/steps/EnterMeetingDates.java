package se.namndbesok.semesterplan.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.semesterplan.SemesterPlan;

/** The secretary sees to it that the semester's meetings get into the register; without them there is no deadline (C-18). */
@Component
class EnterMeetingDates extends PlanTask<Boolean> {

    EnterMeetingDates(PlanDesk desk) {
        super(desk);
    }

    @Override
    protected void show(Work work, FormData form) {
        SemesterPlan plan = plan(work);
        form.put("semester", plan.semester().label());
        form.put("firstDay", SwedishDates.day(plan.semester().firstDay()));
        form.put("lastDay", SwedishDates.day(plan.semester().lastDay()));
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        SemesterPlan plan = plan(work);
        boolean missing =
                desk.calendar().presidium(plan.boardId(), plan.semester(), null).isEmpty();
        problems.addIf(missing, "err.noPresidium", "semester", plan.semester().label());
        return form.flag("entered"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean entered) {
        // The plan reads the calendar anew.
    }
}
