package se.namndbesok.semesterplan.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.semesterplan.SemesterPlan;
import se.namndbesok.semesterplan.SemesterPlans;

/** The semester's plan is over: every visit has been or was called off, and the presentation is minuted. */
@Component
class ClosePlan implements JavaDelegate {

    private final SemesterPlans plans;

    ClosePlan(SemesterPlans plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.become(Work.of(execution).id(), SemesterPlan.State.CLOSED);
    }
}
