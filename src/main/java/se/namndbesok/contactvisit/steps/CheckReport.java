package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_APPROVED;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitReport.Returned;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The secretary checks the form only: approves, or hands back with a reason from the list; never edits (B-21, AC-25). */
@Component
class CheckReport extends VisitTask<Optional<Returned>> {

    private final VisitReports reports;
    private final ReportView view;

    CheckReport(VisitDesk desk, VisitReports reports, ReportView view) {
        super(desk);
        this.reports = reports;
        this.view = view;
    }

    @Override
    protected void show(Work work, FormData form) {
        view.show(visit(work), form);
    }

    /** Why the report goes back, or nothing if it is approved. */
    @Override
    protected Optional<Returned> read(Work work, FormData form, Problems problems) {
        if (!form.textOrEmpty("decision").equals("RETURN")) {
            return Optional.empty();
        }
        String reason = form.textOrEmpty("reason");
        problems.addIf(reason.isEmpty(), "err.required", "field", "Anledning");
        boolean bare = reason.equals("OTHER") && form.text("remark").isEmpty();
        problems.addIf(bare, "err.required", "field", "Kommentar till den som har skrivit");
        return Optional.of(new Returned(reason, form.text("remark").orElse(null)));
    }

    @Override
    protected void accept(Work work, Optional<Returned> returned) {
        work.set(IS_REPORT_APPROVED, returned.isEmpty());
        returned.ifPresentOrElse(
                why -> reports.handBack(work.id(), why), () -> reports.become(work.id(), ReportState.APPROVED));
    }

    @Override
    protected LocalDate due(Work work) {
        return deadlines.check();
    }
}
