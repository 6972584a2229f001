package se.namndbesok.boardnotification.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/** Each visit whose report was on the list hears that the board has taken note of it; all of them or none. */
@Component
class NotifyVisits implements JavaDelegate {

    private final Agenda agenda;
    private final RuntimeService processes;

    NotifyVisits(Agenda agenda, @Lazy RuntimeService processes) {
        this.agenda = agenda;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (AgendaItem item : agenda.of(Work.of(execution).id())) {
            processes
                    .createMessageCorrelation("contact-visit.reportNotified")
                    .processInstanceBusinessKey(item.subject())
                    .correlate();
        }
    }
}
