package se.namndbesok.reportwithdrawal.steps;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Work;

/** Gives the withdrawal its id, the business key. */
@Component
class OpenWithdrawal implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Work.of(execution).open(UUID.randomUUID().toString());
    }
}
