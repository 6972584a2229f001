package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.ASSIGNMENT;
import static se.namndbesok.contactyear.ContactYearVariables.LEAD_POLITICIAN;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.ByTheSystem;
import se.namndbesok.engine.Work;

/** Opens the booking of a visit for this assignment, by message. */
@Component
class RequestVisit implements JavaDelegate {

    private final RuntimeService processes;

    RequestVisit(@Lazy RuntimeService processes) {
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Map<String, Object> wanted = Map.of(
                BoardTenants.BOARD.name(),
                work.board(),
                "initiator",
                work.get(LEAD_POLITICIAN),
                "wantedAssignment",
                work.get(ASSIGNMENT));
        ByTheSystem.run(() -> processes
                .createMessageCorrelation("contact-visit.requested")
                .setVariables(wanted)
                .correlateStartMessage());
    }
}
