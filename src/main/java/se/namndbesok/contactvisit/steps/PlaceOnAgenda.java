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
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReportRules;

/** The report goes on the list of its meeting; a packet that is already bound hears of it and is bound again (B-23). */
@Component
class PlaceOnAgenda implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Policies policies;
    private final Agenda agenda;
    private final Meetings meetings;
    private final RuntimeService processes;

    PlaceOnAgenda(
            VisitDesk desk,
            VisitReports reports,
            Policies policies,
            Agenda agenda,
            Meetings meetings,
            @Lazy RuntimeService processes) {
        this.desk = desk;
        this.reports = reports;
        this.policies = policies;
        this.agenda = agenda;
        this.meetings = meetings;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ContactVisit visit = desk.visits().get(Work.of(execution).id());
        VisitReport report = reports.latest(visit.id());
        String registered = report.registration().meetingId();
        agenda.lock(registered);
        AgendaItem item = item(visit, report, meetingFor(visit, registered));
        agenda.put(item);
        reports.become(visit.id(), ReportState.ON_AGENDA);
        processes
                .createMessageCorrelation("board-notification.reportsChanged")
                .processInstanceBusinessKey(item.meetingId())
                .correlateAll();
    }

    /** The one that was registered, unless it has been cancelled since (E15). */
    private String meetingFor(ContactVisit visit, String registered) {
        return meetings.isHeld(registered)
                ? registered
                : meetings.targetFor(visit.boardId(), desk.deadlines().today()).id();
    }

    private AgendaItem item(ContactVisit visit, VisitReport report, String meeting) {
        Registration registration = report.registration();
        ReportRules rules = policies.get(visit.policyId()).visits().report();
        return new AgendaItem(
                visit.id(),
                meeting,
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
