package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.INITIATOR;
import static se.namndbesok.contactvisit.ContactVisitVariables.WANTED_ASSIGNMENT;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** Opens the record of a visit; its id is the business key. */
@Component
class OpenVisit implements JavaDelegate {

    private final VisitDesk desk;

    OpenVisit(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        String id = UUID.randomUUID().toString();
        work.open(id);
        desk.visits().open(id, work.board(), work.get(INITIATOR));
        if (work.has(WANTED_ASSIGNMENT)) {
            desk.yearNews().begun(id, work.get(WANTED_ASSIGNMENT));
        }
    }
}
