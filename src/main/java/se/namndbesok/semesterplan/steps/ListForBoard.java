package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.BOARD_LIST;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.semesterplan.PlanCalendar;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;

/** Prints the visits on a page for the semester's first board meeting (C-14). */
@Component
class ListForBoard implements JavaDelegate {

    private final SemesterPlans plans;
    private final PlanCalendar calendar;
    private final PrintedLists lists;

    ListForBoard(SemesterPlans plans, PlanCalendar calendar, PrintedLists lists) {
        this.plans = plans;
        this.calendar = calendar;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        SemesterPlan plan = plans.get(work.id());
        Meeting meeting = calendar.presentation(plan).orElse(null);
        plans.presentAt(plan.id(), meeting);
        work.set(BOARD_LIST, lists.forBoard(plan, meeting).id());
    }
}
