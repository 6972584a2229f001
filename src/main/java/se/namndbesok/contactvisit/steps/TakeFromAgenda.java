package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;

/** A report that was withdrawn is on no list; a packet that is already bound hears of it and is bound again (E14). */
@Component
class TakeFromAgenda implements JavaDelegate {

    private final VisitReports reports;
    private final Agenda agenda;
    private final RuntimeService processes;

    TakeFromAgenda(VisitReports reports, Agenda agenda, @Lazy RuntimeService processes) {
        this.reports = reports;
        this.agenda = agenda;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String visit = Work.of(execution).id();
        reports.become(visit, ReportState.SECRECY_EXAMINED);
        agenda.find(visit).ifPresent(item -> {
            agenda.lock(item.meetingId());
            agenda.remove(visit);
            processes
                    .createMessageCorrelation("board-notification.reportsChanged")
                    .processInstanceBusinessKey(item.meetingId())
                    .correlateAll();
        });
    }
}
