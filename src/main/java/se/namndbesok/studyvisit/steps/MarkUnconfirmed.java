package se.namndbesok.studyvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.studyvisit.SeatList;

/** Who has not confirmed the changed visit keeps the seat, but is marked on the list that the hosts get (F9). */
@Component
class MarkUnconfirmed implements JavaDelegate {

    private final StudyVisitDesk desk;

    MarkUnconfirmed(StudyVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        SeatList list = desk.signUps().of(work.id());
        boolean marked = list.signUps().stream()
                .anyMatch(it -> it.state().isListed()
                        && it.isUnconfirmed(desk.deadlines().today()));
        if (marked && list.closed()) {
            desk.hosts().tell(desk.visit(work.id()));
        }
    }
}
