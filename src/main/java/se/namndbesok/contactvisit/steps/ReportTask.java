package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.ARE_CONFIRMATIONS_NEEDED;
import static se.namndbesok.contactvisit.ContactVisitVariables.CONFIRMATION_TIME_PASSED_AT;
import static se.namndbesok.contactvisit.ContactVisitVariables.CONFIRMERS;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_SENT_BACK;

import java.util.List;
import java.util.Map;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport.Confirmation;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.HeldVisits;

/** Writing a version of the report, the first one or a corrected one: the same questions and the same rules. */
abstract class ReportTask extends VisitTask<Map<String, String>> {

    final VisitReports reports;
    final ReportForm form;
    private final HeldVisits heldVisits;

    ReportTask(VisitDesk desk, VisitReports reports, ReportForm form) {
        super(desk);
        this.reports = reports;
        this.form = form;
        this.heldVisits = desk.heldVisits();
    }

    @Override
    protected void show(Work work, FormData data) {
        form.show(visit(work), data);
    }

    @Override
    protected final Map<String, String> read(Work work, FormData data, Problems problems) {
        return form.read(visit(work), data, problems);
    }

    /** Hands in a version; where the policy wants it, the others who attended are asked to confirm it (B-32). */
    @Override
    protected final void accept(Work work, Map<String, String> content) {
        ContactVisit visit = visit(work);
        reports.submit(work.id(), author(work), content);
        heldVisits.reported(work.id(), deadlines.today());
        handedIn(work, visit);
        List<String> confirmers = confirmers(visit);
        if (!confirmers.isEmpty()) {
            reports.become(work.id(), ReportState.AWAITING_CONFIRMATION);
        }
        work.set(ARE_CONFIRMATIONS_NEEDED, !confirmers.isEmpty());
        work.set(CONFIRMERS, confirmers);
        work.set(CONFIRMATION_TIME_PASSED_AT, deadlines.confirmationPassed(work));
        work.set(IS_REPORT_SENT_BACK, false);
    }

    /** Whose report it is. */
    String author(Work work) {
        return work.person();
    }

    /** Who is asked to stand behind the version. */
    List<String> confirmers(ContactVisit visit) {
        return form.rules(visit).allAttendingConfirm() ? visit.companions() : List.of();
    }

    /** The author stands behind what the author has written. */
    void handedIn(Work work, ContactVisit visit) {
        if (form.rules(visit).allAttendingConfirm()) {
            reports.confirm(work.id(), new Confirmation(work.person(), deadlines.now(), true, null));
        }
    }

    @Override
    protected boolean outlivesTheSeat() {
        return true;
    }
}
