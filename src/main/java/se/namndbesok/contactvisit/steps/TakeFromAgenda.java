package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.LEAD_POLITICIAN;
import static se.namndbesok.contactvisit.ContactVisitVariables.POLICY;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_NAME;
import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/**
 * A report that was withdrawn is on no list; a packet that is already bound hears of it and is bound again (E14). Of what the
 * board has taken note of, that stays on record, and the visit, which was over, begins anew from its report.
 */
@Component
class TakeFromAgenda implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Agenda agenda;
    private final RuntimeService processes;

    TakeFromAgenda(VisitDesk desk, VisitReports reports, Agenda agenda, @Lazy RuntimeService processes) {
        this.desk = desk;
        this.reports = reports;
        this.agenda = agenda;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        if (agenda.notified(work.id()).isPresent()) {
            agenda.setAside(work.id(), reports.latest(work.id()).version());
            reopen(work, desk.visits().get(work.id()));
        } else {
            agenda.find(work.id()).ifPresent(this::take);
        }
        reports.become(work.id(), ReportState.SECRECY_EXAMINED);
    }

    private void take(AgendaItem item) {
        agenda.lock(item.meetingId());
        agenda.remove(item.subject());
        processes
                .createMessageCorrelation("board-notification.reportsChanged")
                .processInstanceBusinessKey(item.meetingId())
                .correlateAll();
    }

    private void reopen(Work work, ContactVisit visit) {
        work.set(POLICY, visit.policyId());
        work.set(UNIT_NAME, desk.facts().unit(visit));
        work.set(LEAD_POLITICIAN, visit.leadId());
        work.set(UNIT_MANAGER, desk.facts().manager(visit).id());
        work.set(VISIT_DAY, visit.time().day());
    }
}
