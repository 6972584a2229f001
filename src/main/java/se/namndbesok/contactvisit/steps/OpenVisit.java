package se.namndbesok.contactvisit.steps;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisitVariables;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.engine.Work;

/** Opens the record of a visit; its id is the business key. */
@Component
class OpenVisit implements JavaDelegate {

    private final ContactVisits visits;

    OpenVisit(ContactVisits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        String id = UUID.randomUUID().toString();
        work.open(id);
        visits.open(id, work.board(), work.get(ContactVisitVariables.INITIATOR));
    }
}
