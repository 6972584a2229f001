package se.namndbesok.contactvisit.steps;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.engine.ByTheSystem;
import se.namndbesok.register.ExcusedVisits;
import se.namndbesok.register.PlannedVisits;

/** Keeps account of the visits that are under way, and tells the assignment's year that something has changed. */
@Component
class YearNews {

    private final PlannedVisits planned;
    private final ExcusedVisits excused;
    private final RuntimeService processes;

    YearNews(PlannedVisits planned, ExcusedVisits excused, @Lazy RuntimeService processes) {
        this.planned = planned;
        this.excused = excused;
        this.processes = processes;
    }

    /** A booking has been opened for an assignment. */
    void begun(String visitId, String assignmentId) {
        planned.plan(visitId, assignmentId, null);
    }

    /** The visit is asked for, or booked for its day. */
    void underWay(ContactVisit visit) {
        LocalDate day = visit.time() == null ? null : visit.time().day();
        planned.plan(visit.id(), visit.assignmentId(), day);
        tell(visit.assignmentId());
    }

    /** The visit has taken place, or nothing comes of it. */
    void over(String visitId) {
        planned.end(visitId).ifPresent(this::tell);
    }

    /** The booked day is not kept; where the unit is the cause, the politician has not missed it (AC-14). */
    void released(ContactVisit visit, Outcome outcome) {
        if (outcome.isUnitsDoing()) {
            excused.excuse(visit.id(), visit.assignmentId(), visit.time().day());
        }
    }

    /** The visit has been made. */
    void made(ContactVisit visit) {
        excused.madeIn(visit.time().day().getYear(), visit.id());
        over(visit.id());
    }

    private void tell(String assignmentId) {
        ByTheSystem.run(() -> processes
                .createMessageCorrelation("contact-year.visitChanged")
                .processInstanceVariableEquals("assignmentId", assignmentId)
                .correlateAll());
    }
}
