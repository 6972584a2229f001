package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;

/** The department's head proposes a study visit for the semester (C-15..C-19). */
@Component
class ProposeVisit extends PlanTask<Proposed> {

    private final ProposalForm proposal;
    private final ProposalView view;
    private final ProposalBook book;

    ProposeVisit(PlanDesk desk, ProposalForm proposal, ProposalView view, ProposalBook book) {
        super(desk);
        this.proposal = proposal;
        this.view = view;
        this.book = book;
    }

    @Override
    protected void show(Work work, FormData form) {
        view.show(plan(work), visit(work), form);
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
        return plan(work).due();
    }

    @Override
    protected Person holder(Work work) {
        return head(work);
    }
}
