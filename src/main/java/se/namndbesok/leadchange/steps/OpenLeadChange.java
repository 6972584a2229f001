package se.namndbesok.leadchange.steps;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** Gives the case its id, the business key. */
@Component
class OpenLeadChange implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Work.of(execution).open(UUID.randomUUID().toString());
    }
}
