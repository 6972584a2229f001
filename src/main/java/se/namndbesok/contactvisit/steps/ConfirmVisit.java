package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_CHANGED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_HELD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.LateReports;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitTime;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The lead tells whether the visit took place, and if so when, with whom and which groups they met (A-30, B-29, B-30). */
@Component
class ConfirmVisit extends VisitTask<VisitOutcome> {

    private final OutcomeForm outcomes;
    private final VisitNews news;
    private final LateReports reports;

    ConfirmVisit(VisitDesk desk, OutcomeForm outcomes, VisitNews news, LateReports reports) {
        super(desk);
        this.outcomes = outcomes;
        this.news = news;
        this.reports = reports;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        form.put("unit", facts.unit(visit));
        form.put("time", visit.time().inSwedish());
        outcomes.show(visit, form);
    }

    @Override
    protected VisitOutcome read(Work work, FormData form, Problems problems) {
        return outcomes.read(visit(work), form, problems);
    }

    @Override
    protected void accept(Work work, VisitOutcome outcome) {
        work.set(IS_VISIT_HELD, outcome.isHeld());
        if (outcome.isHeld()) {
            visits.carriedOut(work.id(), outcome.actual(), outcome.groupsMet());
            visits.attend(work.id(), outcome.attendees());
            reports.await(work, visit(work));
            news.held(visit(work));
            yearNews.made(visit(work));
            return;
        }
        if (outcome.notHeld() == Outcome.NEW_TIME_AGREED) {
            visits.book(work.id(), newTime(work, outcome));
        }
        visits.changeWanted(work.id(), outcome.notHeld());
        work.set(IS_VISIT_CHANGED, true);
    }

    private VisitTime newTime(Work work, VisitOutcome outcome) {
        LocalDateTime start = outcome.actual().start();
        return VisitTime.of(start, visit(work).minutes());
    }

    @Override
    protected boolean outlivesTheSeat() {
        return true;
    }

    @Override
    protected LocalDate event(Work work) {
        return visit(work).time().day();
    }
}
