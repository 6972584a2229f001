package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.ARE_CONFIRMATIONS_NEEDED;
import static se.namndbesok.contactvisit.ContactVisitVariables.CONFIRMATION_TIME_PASSED_AT;
import static se.namndbesok.contactvisit.ContactVisitVariables.CONFIRMERS;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_SENT_BACK;

import java.util.Map;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport.Confirmation;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** Writing a version of the report, the first one or a corrected one: the same questions and the same rules. */
abstract class ReportTask extends VisitTask<Map<String, String>> {

    final VisitReports reports;
    final ReportForm form;

    ReportTask(VisitDesk desk, VisitReports reports, ReportForm form) {
        super(desk);
        this.reports = reports;
        this.form = form;
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
        reports.submit(work.id(), work.person(), content);
        boolean confirmed = form.rules(visit).allAttendingConfirm();
        boolean needed = confirmed && !visit.companions().isEmpty();
        if (confirmed) {
            reports.confirm(work.id(), new Confirmation(work.person(), deadlines.now(), true, null));
        }
        if (needed) {
            reports.become(work.id(), ReportState.AWAITING_CONFIRMATION);
        }
        work.set(ARE_CONFIRMATIONS_NEEDED, needed);
        work.set(CONFIRMERS, visit.companions());
        work.set(CONFIRMATION_TIME_PASSED_AT, deadlines.dayAfter(deadlines.confirmation()));
        work.set(IS_REPORT_SENT_BACK, false);
    }
}
