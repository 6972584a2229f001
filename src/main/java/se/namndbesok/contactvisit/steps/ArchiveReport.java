package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.SecrecyExaminations;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.engine.Work;

/** The registered report becomes the one file that board and manager get; a masked one says that it is (E13). */
@Component
class ArchiveReport implements JavaDelegate {

    private final ReportArchive archive;
    private final VisitReports reports;
    private final SecrecyExaminations secrecy;
    private final Texts texts;

    ArchiveReport(ReportArchive archive, VisitReports reports, SecrecyExaminations secrecy, Texts texts) {
        this.archive = archive;
        this.reports = reports;
        this.secrecy = secrecy;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        VisitReport report = reports.latest(Work.of(execution).id());
        String mark = secrecy.isMasked(report) ? texts.get("doc.status.masked") : null;
        archive.store(report, DocumentKind.REPORT, mark);
    }
}
