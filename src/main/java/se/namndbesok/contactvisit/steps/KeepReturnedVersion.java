package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.engine.Work;

/** A version that the secretary handed back is kept as it was handed in, and says so (X-03, E12). */
@Component
class KeepReturnedVersion implements JavaDelegate {

    private final ReportArchive archive;
    private final VisitReports reports;
    private final Texts texts;

    KeepReturnedVersion(ReportArchive archive, VisitReports reports, Texts texts) {
        this.archive = archive;
        this.reports = reports;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VisitReport report = reports.latest(Work.of(execution).id());
        String mark = texts.get("doc.status.returned", "version", report.version());
        archive.store(report, DocumentKind.RETURNED_REPORT, mark);
    }
}
