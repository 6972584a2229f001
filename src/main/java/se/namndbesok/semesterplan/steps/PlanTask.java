package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.VISIT;

import java.util.HashMap;
import java.util.Map;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.SemesterPlan;

/** What all user tasks of a semester's plan share: the plan, perhaps one of its visits, and what mails say of them. */
abstract class PlanTask<R> extends FormTask<R> {

    final PlanDesk desk;

    PlanTask(PlanDesk desk) {
        this.desk = desk;
    }

    final SemesterPlan plan(Work work) {
        return desk.plans().get(work.id());
    }

    /** The visit that the task is about, where it is about one. */
    final StudyVisit visit(Work work) {
        return desk.visits().get(work.get(VISIT));
    }

    /** For tasks of the department: its head now (F16). */
    final Person head(Work work) {
        return desk.head(visit(work));
    }

    @Override
    protected Map<String, String> facts(Work work) {
        SemesterPlan plan = plan(work);
        Map<String, String> facts = new HashMap<>();
        facts.put("semester", plan.semester().label());
        facts.put("semesters", plan.semester().genitive());
        if (plan.presidiumDate() != null) {
            facts.put("presidiumDate", SwedishDates.day(plan.presidiumDate()));
        }
        if (work.has(VISIT)) {
            facts.put("unit", desk.department(visit(work)));
        }
        return facts;
    }
}
