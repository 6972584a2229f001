package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.ATTENDEES;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_CHANGED;
import static se.namndbesok.contactvisit.ContactVisitVariables.REMINDER_DAY_REACHED_AT;
import static se.namndbesok.contactvisit.ContactVisitVariables.UNIT_MANAGER;
import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY;
import static se.namndbesok.contactvisit.ContactVisitVariables.VISIT_DAY_PASSED_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.engine.Work;

/** A time stands: the calendar entry gets its next number, and the timers their days. */
@Component
class BookTime implements JavaDelegate {

    private final VisitDesk desk;

    BookTime(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        desk.visits().invited(work.id());
        ContactVisit visit = desk.visits().get(work.id());
        work.set(ATTENDEES, visit.attendees());
        work.set(UNIT_MANAGER, desk.facts().manager(visit).id());
        work.set(IS_VISIT_CHANGED, false);
        work.set(VISIT_DAY, visit.time().day());
        work.set(
                REMINDER_DAY_REACHED_AT,
                desk.deadlines().reminder(work, visit.time().day()));
        desk.yearNews().underWay(visit);
        work.set(VISIT_DAY_PASSED_AT, desk.deadlines().dayAfter(visit.time().day()));
    }
}
