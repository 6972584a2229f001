package se.namndbesok.reportwithdrawal.steps;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.BoardTenants;

/** The visits whose reports are called back (E14). */
@Component
class RecalledVisits {

    private final RuntimeService processes;

    RecalledVisits(@Lazy RuntimeService processes) {
        this.processes = processes;
    }

    /** A visit that waits for its meeting takes the report back; one that is over begins anew: there will be a new version. */
    void tell(String board, String visit) {
        boolean isOver = processes
                .createMessageCorrelation("contact-visit.reportRecalled")
                .processInstanceBusinessKey(visit)
                .correlateAllWithResult()
                .isEmpty();
        if (isOver) {
            processes
                    .createMessageCorrelation("contact-visit.notifiedReportRecalled")
                    .processInstanceBusinessKey(visit)
                    .setVariable(BoardTenants.BOARD.name(), board)
                    .correlateStartMessage();
        }
    }
}
