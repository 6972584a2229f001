package se.namndbesok.contactvisit.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Registration;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReportRules;

/** The report goes on the list of its meeting; a packet that is already bound hears of it and is bound again (B-23). */
@Component
class PlaceOnAgenda implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Policies policies;
    private final Agenda agenda;
    private final RuntimeService processes;

    PlaceOnAgenda(
            VisitDesk desk, VisitReports reports, Policies policies, Agenda agenda, @Lazy RuntimeService processes) {
        this.desk = desk;
        this.reports = reports;
        this.policies = policies;
        this.agenda = agenda;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ContactVisit visit = desk.visits().get(Work.of(execution).id());
        AgendaItem item = item(visit, reports.latest(visit.id()));
        agenda.lock(item.meetingId());
        agenda.put(item);
        reports.become(visit.id(), ReportState.ON_AGENDA);
        processes
                .createMessageCorrelation("board-notification.reportsChanged")
                .processInstanceBusinessKey(item.meetingId())
                .correlateAll();
    }

    private AgendaItem item(ContactVisit visit, VisitReport report) {
        Registration registration = report.registration();
        ReportRules rules = policies.get(visit.policyId()).visits().report();
        return new AgendaItem(
                visit.id(),
                registration.meetingId(),
                report.documentId(),
                visit.unitId(),
                visit.time().day(),
                desk.facts().names(List.copyOf(visit.attendees())),
                registration.registryNumber(),
                rules.notifiedAs(),
                rules.peerReading(),
                registration.meetingReason());
    }
}
