package se.namndbesok.contactvisit.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.contactvisit.ReportPaper;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.Paper;
import se.namndbesok.document.PdfRenderer;

/** Prints the latest version of a report and stores it; again on a retry gives the document that is already there. */
@Component
class ReportArchive {

    private final ContactVisits visits;
    private final VisitReports reports;
    private final ReportPaper papers;
    private final PdfRenderer pdf;
    private final Documents documents;

    ReportArchive(
            ContactVisits visits, VisitReports reports, ReportPaper papers, PdfRenderer pdf, Documents documents) {
        this.visits = visits;
        this.reports = reports;
        this.papers = papers;
        this.pdf = pdf;
        this.documents = documents;
    }

    /** Stores the version, with a mark at its top if there is one. */
    void store(VisitReport report, DocumentKind kind, String mark) {
        String visitId = report.visitId();
        ContactVisit visit = visits.get(visitId);
        String id = "rapport-" + visitId + "-v" + report.version();
        if (documents.find(id).isEmpty()) {
            Paper paper = papers.of(visit, report).marked(mark);
            String fileName = "Rapport " + paper.facts().get(0).value() + " "
                    + visit.time().day() + ".pdf";
            documents.store(new NewDocument(
                    id, visit.boardId(), kind, visitId, report.version(), fileName, pdf.report(paper), paper));
        }
        reports.archived(report, id);
    }
}
