package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.Anchoring;
import se.namndbesok.semesterplan.Anchorings;

/** The department's head changes the proposal as the presidium has asked (F8). */
@Component
class ChangeProposal extends PlanTask<Proposed> {

    private final ProposalForm proposal;
    private final ProposalView view;
    private final ProposalBook book;
    private final Anchorings anchorings;
    private final ChangeTime changeTime;

    ChangeProposal(
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
    protected Proposed read(Work work, FormData form, Problems problems) {
        problems.addIf(!head(work).id().equals(work.person()), "page.refused.notYours");
        return proposal.read(plan(work), visit(work), form, problems);
    }

    @Override
    protected void accept(Work work, Proposed proposed) {
        book.enter(proposed, StudyVisit.State.PROPOSED, work.person());
    }

    @Override
    protected LocalDate due(Work work) {
        return changeTime.last(plan(work), asked(work));
    }

    @Override
    protected Person holder(Work work) {
        return head(work);
    }
}
