package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.engine.Work;

/** The registered report becomes the one file that board and manager get. */
@Component
class ArchiveReport implements JavaDelegate {

    private final ReportArchive archive;

    ArchiveReport(ReportArchive archive) {
        this.archive = archive;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archive.store(Work.of(execution).id(), DocumentKind.REPORT, null);
    }
}
