package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_APPROVED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_SECRECY_TO_BE_EXAMINED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_SECRET_FOUND;

import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.MaskedReports;
import se.namndbesok.contactvisit.Masking;
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.Secrecy.Finding;
import se.namndbesok.contactvisit.SecrecyExaminations;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Returned;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/**
 * The registrar examines whether a report holds what is secret (X-01, E13): nothing does, or passages are masked, or the
 * author writes a new version. What is to be masked is used at once and never stored.
 */
@Component
class ExamineSecrecy extends VisitTask<SecrecyFinding> {

    private final VisitReports reports;
    private final SecrecyExaminations secrecy;
    private final ReportView view;
    private final EarlierVersions earlier;
    private final SecrecyForm form;
    private final MaskedReports masked;

    ExamineSecrecy(
            VisitDesk desk,
            VisitReports reports,
            SecrecyExaminations secrecy,
            ReportView view,
            EarlierVersions earlier,
            SecrecyForm form,
            MaskedReports masked) {
        super(desk);
        this.reports = reports;
        this.secrecy = secrecy;
        this.view = view;
        this.earlier = earlier;
        this.form = form;
        this.masked = masked;
    }

    @Override
    protected void show(Work work, FormData data) {
        ContactVisit visit = visit(work);
        view.show(visit, data);
        form.show(visit, data);
        earlier.show(work.id(), data);
    }

    @Override
    protected SecrecyFinding read(Work work, FormData data, Problems problems) {
        return form.read(visit(work), reports.latest(work.id()), data, problems);
    }

    @Override
    protected void accept(Work work, SecrecyFinding found) {
        VisitReport examined = reports.latest(work.id());
        secrecy.record(examined, work.person(), found.finding(), found.copyAllowed());
        become(examined, found.finding(), found.masking());
        work.set(IS_SECRECY_TO_BE_EXAMINED, false);
        work.set(IS_SECRET_FOUND, found.finding() != Finding.NOTHING_SECRET);
        work.set(IS_REPORT_APPROVED, found.finding() != Finding.TO_BE_REWRITTEN);
    }

    private void become(VisitReport examined, Finding finding, Masking masking) {
        String visit = examined.visitId();
        switch (finding) {
            case NOTHING_SECRET -> reports.become(visit, ReportState.APPROVED);
            case MASKED -> {
                masked.mask(examined, masking);
                reports.become(visit, ReportState.APPROVED);
            }
            case TO_BE_REWRITTEN -> {
                reports.handBack(visit, new Returned("PERSONAL_DATA", null));
                reports.become(visit, ReportState.RESTRICTED);
            }
        }
    }
}
