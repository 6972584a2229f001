package se.namndbesok.contactyear.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactyear.AssignmentYear;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.Work;

/** Tells the assignment's politicians, once a year, that as many visits are made as are expected (Y5). */
@Component
class TellYearIsDone implements JavaDelegate {

    private final YearFacts facts;
    private final YearMail mail;

    TellYearIsDone(YearFacts facts, YearMail mail) {
        this.facts = facts;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        facts.assignment(AssignmentYear.of(work.id())).politicianIds().forEach(person -> mail.done(work, person));
    }
}
