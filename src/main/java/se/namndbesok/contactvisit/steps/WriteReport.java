package se.namndbesok.contactvisit.steps;

import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.VisitReports;

/** The lead writes the report in the policy's template (A-40, B-19). */
@Component
class WriteReport extends ReportTask {

    WriteReport(VisitDesk desk, VisitReports reports, ReportForm form) {
        super(desk, reports, form);
    }
}
