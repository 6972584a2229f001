package se.namndbesok.studyvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.studyvisit.SeatChange;

/** The new limit holds: the last who got a seat become the first reserves, or reserves get one; all of them are told (F11). */
@Component
class ApplyLimit implements JavaDelegate {

    private final StudyVisitDesk desk;

    ApplyLimit(StudyVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Limit limit = desk.signUps().wanted(work.id());
        desk.visits().save(StudyVisitChanges.limited(desk.visit(work.id()), limit));
        SeatChange change =
                desk.signUps().change(work.id(), list -> list.limitedTo(limit == null ? null : limit.seats()));
        desk.news().tell(change);
    }
}
