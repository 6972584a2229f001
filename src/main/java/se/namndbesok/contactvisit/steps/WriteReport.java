package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.REPORT_DUE;
import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;

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

    @Override
    protected LocalDate due(Work work) {
        return work.get(REPORT_DUE);
    }

    /** When it is very late the model gives the secretary a task; nobody is told besides. */
    @Override
    protected List<Person> escalation(Work work) {
        return List.of();
    }
}
