package se.namndbesok.qualitydigest.steps;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.document.Spreadsheet;
import se.namndbesok.document.StatisticsPaper;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.ControlPaper;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.qualitydigest.QualityDigests.Made;

/** Makes the digest and the basis for the internal control, each as a document and as a table; made anew it is a new version beside the old one. */
@Component
class MakeDigest implements JavaDelegate {

    private final QualityDigests digests;
    private final DigestPaper papers;
    private final ControlPaper controls;
    private final DigestDays days;
    private final Documents documents;
    private final PdfRenderer pdf;

    MakeDigest(
            QualityDigests digests,
            DigestPaper papers,
            ControlPaper controls,
            DigestDays days,
            Documents documents,
            PdfRenderer pdf) {
        this.digests = digests;
        this.papers = papers;
        this.controls = controls;
        this.days = days;
        this.documents = documents;
        this.pdf = pdf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QualityDigest digest = digests.get(Work.of(execution).id());
        List<StoredDocument> earlier = documents.of(digest.id());
        int version = earlier.isEmpty() ? 1 : earlier.get(earlier.size() - 1).version() + 1;
        String id = digest.id() + "-v" + version;
        StatisticsPaper paper = papers.of(digest, days.today());
        StatisticsPaper control = controls.of(digest, days.today());
        store(digest, id, DocumentKind.QUALITY_DIGEST, version, paper);
        store(digest, id + "-tabell", DocumentKind.QUALITY_TABLE, version, paper);
        store(digest, id + "-internkontroll", DocumentKind.INTERNAL_CONTROL, version, control);
        store(digest, id + "-internkontroll-tabell", DocumentKind.INTERNAL_CONTROL_TABLE, version, control);
        digests.made(digest.id(), new Made(id, id + "-tabell", id + "-internkontroll", id + "-internkontroll-tabell"));
    }

    private void store(QualityDigest digest, String id, DocumentKind kind, int version, StatisticsPaper paper) {
        String name = paper.title() + " " + paper.board() + " " + paper.period();
        byte[] bytes = kind.isSpreadsheet() ? Spreadsheet.of(paper) : pdf.statistics(paper);
        String file = name + (kind.isSpreadsheet() ? ".xlsx" : ".pdf");
        documents.store(new NewDocument(id, digest.boardId(), kind, digest.id(), version, file, bytes, null));
    }
}
