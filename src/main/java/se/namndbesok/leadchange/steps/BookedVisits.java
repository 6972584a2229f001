package se.namndbesok.leadchange.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.ByTheSystem;

/** The visits of a board that can have another lead: those that wait for the message of it. */
@Component
class BookedVisits {

    private static final String MESSAGE = "contact-visit.leadReplaced";

    private final RuntimeService processes;

    BookedVisits(@Lazy RuntimeService processes) {
        this.processes = processes;
    }

    /** What the visit's own case says of itself. */
    record Booked(String id, String unit, LocalDate day, String lead) {}

    List<Booked> of(String board) {
        List<Booked> booked = new ArrayList<>();
        ByTheSystem.run(() -> processes
                .createExecutionQuery()
                .messageEventSubscriptionName(MESSAGE)
                .tenantIdIn(board)
                .list()
                .forEach(waiting -> booked.add(booked(waiting))));
        return booked;
    }

    private Booked booked(Execution waiting) {
        String id = waiting.getProcessInstanceId();
        ProcessInstance visit =
                processes.createProcessInstanceQuery().processInstanceId(id).singleResult();
        return new Booked(
                visit.getBusinessKey(),
                (String) processes.getVariable(id, "unitName"),
                LocalDate.parse((String) processes.getVariable(id, "visitDay")),
                (String) processes.getVariable(id, "leadPolitician"));
    }
}
