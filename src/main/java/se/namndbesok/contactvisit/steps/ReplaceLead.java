package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.SUCCESSOR;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** The secretary has appointed somebody else to lead the visit; the time stands (E18). */
@Component
class ReplaceLead implements JavaDelegate {

    private final LeadChange leads;

    ReplaceLead(LeadChange leads) {
        this.leads = leads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        leads.handOver(work, work.get(SUCCESSOR));
    }
}
