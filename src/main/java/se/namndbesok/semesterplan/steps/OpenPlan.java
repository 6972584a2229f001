package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.IS_PRESIDIUM_KNOWN;
import static se.namndbesok.semesterplan.SemesterPlanVariables.POLICY;
import static se.namndbesok.semesterplan.SemesterPlanVariables.SEMESTER;
import static se.namndbesok.semesterplan.SemesterPlanVariables.VISITS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.engine.Work;
import se.namndbesok.semesterplan.ComingPlans;
import se.namndbesok.semesterplan.ComingPlans.Coming;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;

/** Opens the semester's plan with a place for each department's visits, and reads from the calendar what it goes by. */
@Component
class OpenPlan implements JavaDelegate {

    private final SemesterPlans plans;
    private final ComingPlans coming;
    private final NewPlan newPlan;
    private final NewRoutine routine;
    private final PlanTimers timers;

    OpenPlan(SemesterPlans plans, ComingPlans coming, NewPlan newPlan, NewRoutine routine, PlanTimers timers) {
        this.plans = plans;
        this.coming = coming;
        this.newPlan = newPlan;
        this.routine = routine;
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        if (!work.has(POLICY)) {
            open(work);
        }
        SemesterPlan plan = plans.get(work.id());
        work.set(IS_PRESIDIUM_KNOWN, timers.set(plan, work));
    }

    private void open(Work work) {
        Coming semester = work.has(SEMESTER)
                ? new Coming(work.board(), Semester.ofId(work.get(SEMESTER)))
                : coming.byHand(work.board());
        work.open(semester.key());
        work.set(SEMESTER, semester.semester().id());
        work.set(POLICY, newPlan.open(semester));
        work.set(VISITS, newPlan.slots(plans.get(work.id())));
        routine.tell(plans.get(work.id()));
    }
}
