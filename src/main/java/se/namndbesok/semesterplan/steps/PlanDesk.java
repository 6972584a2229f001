package se.namndbesok.semesterplan.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Departments;
import se.namndbesok.register.Expiry;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.semesterplan.PlanCalendar;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;

/** What everybody who works on a semester's plan needs: the plan, its visits, and whose each of them is. */
@Component
record PlanDesk(
        SemesterPlans plans, StudyVisits visits, PlanCalendar calendar, Departments departments, Expiry expiry) {

    /** All visits of the plan, also dropped ones. */
    List<StudyVisit> visitsOf(SemesterPlan plan) {
        return visits.of(plan.boardId(), plan.semester());
    }

    String department(StudyVisit visit) {
        return departments.get(visit.departmentId()).name();
    }

    /** The department's head now (C-15, F16). */
    Person head(StudyVisit visit) {
        return departments.headOf(visit.departmentId(), calendar.today());
    }
}
