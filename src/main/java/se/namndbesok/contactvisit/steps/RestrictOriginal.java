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

/** The version with what is secret is kept as it was handed in, for the registrar, the secretary and its author (E13). */
@Component
class RestrictOriginal implements JavaDelegate {

    private final ReportArchive archive;
    private final VisitReports reports;
    private final SecrecyExaminations secrecy;
    private final Texts texts;

    RestrictOriginal(ReportArchive archive, VisitReports reports, SecrecyExaminations secrecy, Texts texts) {
        this.archive = archive;
        this.reports = reports;
        this.secrecy = secrecy;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String visit = Work.of(execution).id();
        int version = secrecy.latest(visit).orElseThrow().version();
        VisitReport original = reports.versions(visit).stream()
                .filter(report -> report.version() == version)
                .findFirst()
                .orElseThrow();
        String mark = texts.get("doc.status.restricted", "version", version);
        archive.store(original, DocumentKind.RESTRICTED_REPORT, mark);
    }
}
