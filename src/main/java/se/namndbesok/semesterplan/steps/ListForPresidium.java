package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.PRESIDIUM_LIST;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.semesterplan.SemesterPlans;

/** Prints the proposals on a page for the presidium, also when one is missing (F1, AC-41). */
@Component
class ListForPresidium implements JavaDelegate {

    private final SemesterPlans plans;
    private final PrintedLists lists;

    ListForPresidium(SemesterPlans plans, PrintedLists lists) {
        this.plans = plans;
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        work.set(PRESIDIUM_LIST, lists.forPresidium(plans.get(work.id())).id());
    }
}
