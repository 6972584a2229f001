package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.engine.ByTheSystem;
import se.namndbesok.register.Decision;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.Policies;

/** What other processes may know of a visit: that it took place, which starts its compensation, and what came of it. */
@Component
class VisitNews {

    private final HeldVisits heldVisits;
    private final Policies policies;
    private final RuntimeService processes;

    VisitNews(HeldVisits heldVisits, Policies policies, @Lazy RuntimeService processes) {
        this.heldVisits = heldVisits;
        this.policies = policies;
        this.processes = processes;
    }

    /** One claim for each politician who attended, where the policy compensates visits. */
    void held(ContactVisit visit) {
        heldVisits.held(new HeldVisit(
                visit.id(),
                visit.boardId(),
                visit.unitId(),
                visit.policyId(),
                visit.assignmentId(),
                visit.time().start(),
                visit.time().end(),
                visit.attendees(),
                visit.groupsMet(),
                null));
        if (policies.compensation(visit.policyId()).enabled()) {
            ByTheSystem.run(() -> visit.attendees().forEach(person -> startClaim(visit, person)));
        }
    }

    private void startClaim(ContactVisit visit, String person) {
        processes
                .createMessageCorrelation("compensation.visitCompleted")
                .processInstanceBusinessKey(visit.id() + ":" + person)
                .setVariables(
                        Map.of(BoardTenants.BOARD.name(), visit.boardId(), "visitId", visit.id(), "claimant", person))
                .correlateStartMessage();
    }

    /** The board has taken note of the report: now the quality digest may use it. */
    void notified(ContactVisit visit, VisitReport report, Decision notified) {
        heldVisits.notified(
                visit.id(),
                new HeldVisit.Report(
                        report.documentId(),
                        report.registration().registryNumber(),
                        notified.date(),
                        report.content().get("mission"),
                        goals(report)));
    }

    private static List<String> goals(VisitReport report) {
        return Stream.of(report.content().getOrDefault("goals", "").split("\n"))
                .filter(goal -> !goal.isBlank())
                .toList();
    }
}
