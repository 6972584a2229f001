package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_CHANGED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;

/**
 * The unit manager has the visit before the eyes. It is handed in only if the unit must move or cancel it (E2, E3), or
 * if the politicians did not come (E4).
 */
@Component
class ReceiveVisit extends VisitTask<VisitChange> {

    private final VisitPage page;
    private final ChangeForm changes;
    private final Proposals proposals;
    private final Clock clock;

    ReceiveVisit(VisitDesk desk, VisitPage page, ChangeForm changes, Proposals proposals, Clock clock) {
        super(desk);
        this.page = page;
        this.changes = changes;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        page.show(visit, form);
        form.put("adaptation", visit.adaptation());
        form.put("message", visit.message());
        changes.show(choices(work), form);
    }

    private List<String> choices(Work work) {
        boolean begun = LocalDateTime.now(clock).isAfter(visit(work).time().start());
        return begun ? List.of("NO_SHOW", "MOVE", "CANCEL") : List.of("MOVE", "CANCEL");
    }

    @Override
    protected VisitChange read(Work work, FormData form, Problems problems) {
        VisitChange change = changes.read(choices(work), form, problems);
        boolean unexplained = !change.is("NO_SHOW") && change.reason() == null;
        problems.at("reason").addIf(unexplained, "err.required", "field", "Anledning");
        return change;
    }

    @Override
    protected void accept(Work work, VisitChange change) {
        if (!change.is("NO_SHOW")) {
            proposals.add(work.id(), change.as(Proposal.Side.UNIT));
        }
        visits.changeWanted(work.id(), outcome(change));
        work.set(IS_VISIT_CHANGED, true);
    }

    private static Outcome outcome(VisitChange change) {
        return switch (change.choice()) {
            case "MOVE" -> Outcome.MOVED_BY_UNIT;
            case "CANCEL" -> Outcome.CANCELLED_BY_UNIT;
            default -> Outcome.POLITICIAN_DID_NOT_COME;
        };
    }

    @Override
    protected LocalDate event(Work work) {
        return visit(work).time().day();
    }

    @Override
    protected LocalDate followUp(Work work) {
        return visit(work).time().day();
    }

    @Override
    protected CalendarEntry calendar(Work work) {
        return facts.calendar(visit(work), CalendarEntry.Method.REQUEST);
    }
}
