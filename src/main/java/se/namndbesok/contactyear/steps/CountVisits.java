package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.ARE_ALL_VISITS_HELD;
import static se.namndbesok.contactyear.ContactYearVariables.ARE_VISITS_LEFT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.VisitCount;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.Work;
import se.namndbesok.register.VisitRules;

/** Counts the year's visits against what the policy expects (A-28, B-18); once the year is over none can be booked. */
@Component
class CountVisits implements JavaDelegate {

    private final YearFacts facts;

    CountVisits(YearFacts facts) {
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        VisitRules rules = facts.rules(work);
        AssignmentYear year = AssignmentYear.of(work.id());
        VisitCount count = facts.count(year);
        boolean isYearOver = facts.today().isAfter(year.lastDay());
        work.set(ARE_VISITS_LEFT, !isYearOver && count.lacks(rules.minPerYear()));
        work.set(ARE_ALL_VISITS_HELD, count.isDone(rules.maxPerYear()));
    }
}
