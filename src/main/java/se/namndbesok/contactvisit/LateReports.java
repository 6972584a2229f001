package se.namndbesok.contactvisit;

import static se.namndbesok.contactvisit.ContactVisitVariables.REPORT_DUE;
import static se.namndbesok.contactvisit.ContactVisitVariables.REPORT_OVERDUE_AT;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Policies;
import se.namndbesok.register.TaskDays;

/** By when a report is to be in, and when the secretary has to decide what becomes of it (E11, AC-20). */
@Component
public class LateReports {

    private final Policies policies;
    private final VisitDeadlines deadlines;
    private final WorkingDays workingDays;

    LateReports(Policies policies, VisitDeadlines deadlines, WorkingDays workingDays) {
        this.policies = policies;
        this.deadlines = deadlines;
        this.workingDays = workingDays;
    }

    /** The report is due in the policy's time after the visit; where that has been, as one that is to be corrected. */
    public void await(Work work, ContactVisit visit) {
        var report = policies.get(visit.policyId()).visits().report();
        LocalDate due = workingDays.onOrBefore(visit.time().day().plus(report.dueAfterVisit()));
        boolean isPast = due.isBefore(deadlines.today());
        await(work, visit, isPast ? deadlines.belatedReport(work) : due);
    }

    /** The report is due on this day; where the policy is silent on lateness the secretary is never asked. */
    public void await(Work work, ContactVisit visit, LocalDate due) {
        TaskDays days = new TaskDays(deadlines.today(), due, visit.time().day());
        work.set(REPORT_DUE, due);
        work.set(
                REPORT_OVERDUE_AT,
                policies.reminders("writeReport", visit.policyId())
                        .toldOthers(days, workingDays)
                        .orElse(Stockholm.NEVER));
    }
}
