package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ReportPaper;
import se.namndbesok.contactvisit.VisitFacts;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.document.Paper;
import se.namndbesok.engine.FormData;

/** A report to read in a form, in the order it is printed; nobody but the author can change it (AC-25). */
@Component
class ReportView {

    private final VisitReports reports;
    private final VisitFacts facts;
    private final ReportPaper papers;

    ReportView(VisitReports reports, VisitFacts facts, ReportPaper papers) {
        this.reports = reports;
        this.facts = facts;
        this.papers = papers;
    }

    void show(ContactVisit visit, FormData form) {
        VisitReport report = reports.latest(visit.id());
        Paper paper = papers.of(visit, report);
        form.put("unit", facts.unit(visit));
        form.put("time", visit.time().inSwedish());
        form.put("author", facts.names(List.of(report.authorId())));
        form.put("version", report.version());
        form.put(
                "facts",
                paper.facts().stream()
                        .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                        .toList());
        form.put(
                "sections",
                paper.sections().stream()
                        .filter(section -> !section.text().isBlank())
                        .map(section -> Map.of("heading", section.heading(), "text", section.text()))
                        .toList());
        form.put("unconfirmed", unconfirmed(paper));
    }

    private static String unconfirmed(Paper paper) {
        return paper.signatures().stream()
                .filter(signature -> signature.confirmedAt() == null)
                .map(Paper.Signature::name)
                .collect(Collectors.joining(", "));
    }
}
