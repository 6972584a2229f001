package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Work;

/** The lead writes the report in the policy's template (A-40, B-19). */
@Component
class WriteReport extends ReportTask {

    WriteReport(VisitDesk desk, VisitReports reports, ReportForm form) {
        super(desk, reports, form);
    }

    @Override
    protected LocalDate event(Work work) {
        return work.get(VISIT_DAY);
    }
}
