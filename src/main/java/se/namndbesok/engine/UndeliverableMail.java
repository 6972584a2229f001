package se.namndbesok.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.NoticeUndeliverable;

/** Shows a mail that will never arrive as an incident of its case, so that the secretary sees it in Cockpit. */
@Component
class UndeliverableMail {

    static final String INCIDENT = "mailNotDelivered";

    private final RuntimeService cases;

    UndeliverableMail(RuntimeService cases) {
        this.cases = cases;
    }

    /** A case that is over shows nothing; the outbox keeps the mail. */
    @EventListener
    void show(NoticeUndeliverable mail) {
        Optional.ofNullable(mail.processInstanceId())
                .or(() -> running(mail.subject()))
                .map(cases::getActivityInstance)
                .ifPresent(open -> cases.createIncident(INCIDENT, executionIn(open), mail.outboxId()));
    }

    private Optional<String> running(String businessKey) {
        return cases.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(Execution::getProcessInstanceId)
                .findFirst();
    }

    /** The engine takes an incident only where a token stands at an activity, so not at the case as a whole. */
    private static String executionIn(ActivityInstance instance) {
        ActivityInstance[] inside = instance.getChildActivityInstances();
        return inside.length == 0 ? instance.getExecutionIds()[0] : executionIn(inside[0]);
    }
}
