package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.Work;

/** The visit cannot be made any longer: the assignment has ended (E6) or the unit is closed (E8, E9). Everybody is told. */
@Component
class CancelVisit implements JavaDelegate {

    private final VisitDesk desk;
    private final Farewell farewell;

    CancelVisit(VisitDesk desk, Farewell farewell) {
        this.desk = desk;
        this.farewell = farewell;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        ContactVisit before = desk.visits().get(work.id());
        desk.yearNews().over(work.id());
        if (before.unitId() == null) {
            desk.visits().become(work.id(), VisitState.CANCELLED);
            return;
        }
        desk.visits().release(work.id(), before.outcome());
        if (before.isBooked()) {
            desk.visits().invited(work.id());
        }
        farewell.say(before.isBooked(), desk.visits().get(work.id()));
    }
}
