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
import se.namndbesok.register.AgendaItem;

/** The report goes on the list of its meeting; a packet that is already bound hears of it and is bound again (B-23). */
@Component
class PlaceOnAgenda implements JavaDelegate {

    private final VisitReports reports;
    private final AgendaEntry entry;
    private final Agenda agenda;
    private final RuntimeService processes;

    PlaceOnAgenda(VisitReports reports, AgendaEntry entry, Agenda agenda, @Lazy RuntimeService processes) {
        this.reports = reports;
        this.entry = entry;
        this.agenda = agenda;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String visit = Work.of(execution).id();
        agenda.lock(reports.latest(visit).registration().meetingId());
        AgendaItem item = entry.of(visit);
        agenda.put(item);
        reports.become(visit, ReportState.ON_AGENDA);
        processes
                .createMessageCorrelation("board-notification.reportsChanged")
                .processInstanceBusinessKey(item.meetingId())
                .correlateAll();
    }
}
