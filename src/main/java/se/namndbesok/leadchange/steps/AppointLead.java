package se.namndbesok.leadchange.steps;

import static se.namndbesok.leadchange.LeadChangeVariables.SUCCESSOR;
import static se.namndbesok.leadchange.LeadChangeVariables.VISIT;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.ByTheSystem;
import se.namndbesok.engine.Work;

/** Tells the visit who leads it (E18); one that has changed at that moment refuses the whole submission. */
@Component
class AppointLead implements JavaDelegate {

    private final RuntimeService processes;

    AppointLead(@Lazy RuntimeService processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        ByTheSystem.run(() -> processes
                .createMessageCorrelation("contact-visit.leadReplaced")
                .processInstanceBusinessKey(work.get(VISIT))
                .setVariable(SUCCESSOR.name(), work.get(SUCCESSOR))
                .correlate());
    }
}
