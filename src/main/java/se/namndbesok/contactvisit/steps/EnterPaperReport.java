package se.namndbesok.contactvisit.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.PaperReports;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;

/**
 * The secretary types in a report that was handed in on paper (B-20, E19, AC-33). It is the lead's report, and the lead
 * is asked to confirm it.
 */
@Component
class EnterPaperReport extends ReportTask {

    private final PaperReports papers;

    EnterPaperReport(VisitDesk desk, VisitReports reports, ReportForm form, PaperReports papers) {
        super(desk, reports, form);
        this.papers = papers;
    }

    @Override
    protected void show(Work work, FormData data) {
        super.show(work, data);
        data.put("author", facts.names(List.of(visit(work).leadId())));
        papers.scan(work.id()).ifPresent(scan -> data.put("scan", Links.document(scan.id())));
    }

    @Override
    String author(Work work) {
        return visit(work).leadId();
    }

    @Override
    List<String> confirmers(ContactVisit visit) {
        return form.rules(visit).allAttendingConfirm() ? visit.attendees() : List.of(visit.leadId());
    }

    @Override
    void handedIn(Work work, ContactVisit visit) {
        papers.typed(work.id(), work.person());
    }
}
