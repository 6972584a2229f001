package se.namndbesok.qualitydigest.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.document.Spreadsheet;
import se.namndbesok.document.StatisticsPaper;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.QualityDigest;
import se.namndbesok.qualitydigest.QualityDigests;

/** Makes the digest as a document and as a table; made anew it is a new version beside the old one. */
@Component
class MakeDigest implements JavaDelegate {

    private final QualityDigests digests;
    private final DigestPaper papers;
    private final DigestDays days;
    private final Documents documents;
    private final PdfRenderer pdf;

    MakeDigest(QualityDigests digests, DigestPaper papers, DigestDays days, Documents documents, PdfRenderer pdf) {
        this.digests = digests;
        this.papers = papers;
        this.days = days;
        this.documents = documents;
        this.pdf = pdf;
    }

    @Override
    public void execute(DelegateExecution execution) {
        QualityDigest digest = digests.get(Work.of(execution).id());
        int version = documents.of(digest.id()).size() / 2 + 1;
        StatisticsPaper paper = papers.of(digest, days.today());
        String name = paper.title() + " " + paper.board() + " " + paper.period();
        String document = digest.id() + "-v" + version;
        store(digest, document, DocumentKind.QUALITY_DIGEST, version, name + ".pdf", pdf.statistics(paper));
        store(digest, document + "-tabell", DocumentKind.QUALITY_TABLE, version, name + ".xlsx", Spreadsheet.of(paper));
        digests.made(digest.id(), document, document + "-tabell");
    }

    private void store(QualityDigest digest, String id, DocumentKind kind, int version, String name, byte[] bytes) {
        documents.store(new NewDocument(id, digest.boardId(), kind, digest.id(), version, name, bytes, null));
    }
}
