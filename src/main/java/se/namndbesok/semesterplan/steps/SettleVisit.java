package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.Anchoring;
import se.namndbesok.semesterplan.Anchorings;

/** After a second wish for changes, or a change that never came, the secretary settles the visit with the chair (F8). */
@Component
class SettleVisit extends PlanTask<Optional<Proposed>> {

    private final ProposalForm proposal;
    private final ProposalView view;
    private final ProposalBook book;
    private final Anchorings anchorings;
    private final ChangeTime changeTime;

    SettleVisit(
            PlanDesk desk,
            ProposalForm proposal,
            ProposalView view,
            ProposalBook book,
            Anchorings anchorings,
            ChangeTime changeTime) {
        super(desk);
        this.proposal = proposal;
        this.view = view;
        this.book = book;
        this.anchorings = anchorings;
        this.changeTime = changeTime;
    }

    private Anchoring asked(Work work) {
        return anchorings.latest(visit(work).id()).orElseThrow();
    }

    @Override
    protected void show(Work work, FormData form) {
        view.show(plan(work), visit(work), form);
        form.put("remark", asked(work).remark());
    }

    @Override
    protected Optional<Proposed> read(Work work, FormData form, Problems problems) {
        return form.textOrEmpty("decision").equals("KEEP")
                ? Optional.of(proposal.read(plan(work), visit(work), form, problems))
                : Optional.empty();
    }

    @Override
    protected void accept(Work work, Optional<Proposed> kept) {
        Anchoring.Outcome outcome = kept.isPresent() ? Anchoring.Outcome.ANCHORED : Anchoring.Outcome.DROPPED;
        anchorings.add(
                visit(work).id(),
                new Anchoring(
                        outcome, Anchoring.How.CHAIR, null, desk.calendar().today()));
        kept.ifPresentOrElse(
                proposed -> book.enter(proposed, StudyVisit.State.ANCHORED, work.person()),
                () -> desk.visits().become(visit(work).id(), StudyVisit.State.CANCELLED));
    }

    @Override
    protected LocalDate due(Work work) {
        return changeTime.answer(plan(work), asked(work));
    }
}
