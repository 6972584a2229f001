package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.CONFIRMERS;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_SENT_BACK;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport.Confirmation;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** Another politician who attended stands behind the report, or sends it back to the lead with a comment (B-32). */
@Component
class ConfirmReport extends VisitTask<Confirmation> {

    private final VisitReports reports;
    private final ReportView view;

    ConfirmReport(VisitDesk desk, VisitReports reports, ReportView view) {
        super(desk);
        this.reports = reports;
        this.view = view;
    }

    @Override
    protected void show(Work work, FormData form) {
        view.show(visit(work), form);
    }

    @Override
    protected Confirmation read(Work work, FormData form, Problems problems) {
        boolean stands = form.textOrEmpty("confirmed").equals("YES");
        boolean unexplained = !stands && form.text("remark").isEmpty();
        problems.at("remark").addIf(unexplained, "err.required", "field", "Kommentar");
        return new Confirmation(
                work.person(), deadlines.now(), stands, form.text("remark").orElse(null));
    }

    @Override
    protected void accept(Work work, Confirmation confirmation) {
        reports.confirm(work.id(), confirmation);
        if (!confirmation.standsByIt()) {
            reports.become(work.id(), ReportState.RETURNED);
            work.set(IS_REPORT_SENT_BACK, true);
        } else if (everybodyHasConfirmed(work)) {
            reports.become(work.id(), ReportState.SUBMITTED);
        }
    }

    private boolean everybodyHasConfirmed(Work work) {
        return reports.latest(work.id()).confirmations().stream()
                .map(Confirmation::personId)
                .collect(Collectors.toSet())
                .containsAll(work.get(CONFIRMERS));
    }
}
