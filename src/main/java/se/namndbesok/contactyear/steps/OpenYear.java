package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.LEAD_POLITICIAN;
import static se.namndbesok.contactyear.ContactYearVariables.NEWCOMERS;
import static se.namndbesok.contactyear.ContactYearVariables.POLICY;
import static se.namndbesok.contactyear.ContactYearVariables.UNIT_NAME;
import static se.namndbesok.contactyear.ContactYearVariables.YEAR_IS_OVER_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.Introductions;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.Work;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.Policies;

/** The year takes over what the register says of the assignment; the policy's version is kept for the year. */
@Component
class OpenYear implements JavaDelegate {

    private final YearFacts facts;
    private final Policies policies;
    private final Introductions introductions;

    OpenYear(YearFacts facts, Policies policies, Introductions introductions) {
        this.facts = facts;
        this.policies = policies;
        this.introductions = introductions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        AssignmentYear year = AssignmentYear.of(work.id());
        ContactAssignment assignment = facts.assignment(year);
        work.set(YEAR_IS_OVER_AT, year.end());
        work.set(LEAD_POLITICIAN, assignment.leadId());
        work.set(UNIT_NAME, facts.unit(year));
        work.set(POLICY, policies.adopted(assignment.policyKey(), facts.today()).id());
        work.set(NEWCOMERS, introductions.newcomers(assignment));
    }
}
