package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_NEW_TIME_SOUGHT;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_TIME_AGREED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_UNIT_TO_ANSWER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitChanges;
import se.namndbesok.engine.Work;

/** The booked time is not kept (E1..E5): everyone's calendar loses it, and the model hears whether a new one is sought. */
@Component
class ReleaseTime implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitChanges changes;
    private final ReleaseNews news;

    ReleaseTime(VisitDesk desk, VisitChanges changes, ReleaseNews news) {
        this.desk = desk;
        this.changes = changes;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        ContactVisit before = desk.visits().get(work.id());
        Outcome outcome = before.outcome();
        work.set(IS_NEW_TIME_SOUGHT, outcome.isMove());
        work.set(IS_UNIT_TO_ANSWER, outcome == Outcome.MOVED_BY_POLITICIAN);
        work.set(IS_TIME_AGREED, outcome.keepsABooking());
        if (!outcome.keepsABooking()) {
            changes.released(before, outcome);
            desk.yearNews().released(before, outcome);
            desk.visits().release(work.id(), outcome);
            desk.visits().invited(work.id());
            news.tell(desk.visits().get(work.id()));
        }
        if (!outcome.isMove()) {
            desk.yearNews().over(work.id());
        }
    }
}
