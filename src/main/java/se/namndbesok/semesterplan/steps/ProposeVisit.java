package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Offset;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.ReminderRule;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules.Planning;

/** The department's head proposes a study visit for the semester (C-15..C-19). */
@Component
class ProposeVisit extends PlanTask<Proposed> {

    private final ProposalForm proposal;
    private final ProposalView view;
    private final ProposalBook book;
    private final People people;

    ProposeVisit(PlanDesk desk, ProposalForm proposal, ProposalView view, ProposalBook book, People people) {
        super(desk);
        this.people = people;
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

    /** As the policy's planning says, in July too (C-18); a missing proposal never stops the presidium (F1). */
    @Override
    protected ReminderRule reminders(Work work) {
        Planning planning = planning(work);
        Stream<Offset> before = planning.remindBefore().stream().map(early -> due(early.negated(), 0));
        Stream<Offset> after = planning.overdueReminders().stream().map(late -> due(late, 0));
        Integer days = planning.escalateAfterWorkingDays();
        List<Offset> others = days == null ? List.of() : List.of(due(Period.ZERO, days));
        return new ReminderRule(Stream.concat(before, after).toList(), others, true);
    }

    private static Offset due(Period period, int workingDays) {
        return new Offset(Offset.From.DUE, period, workingDays);
    }

    private Planning planning(Work work) {
        return desk.calendar().rules(plan(work)).planning();
    }

    @Override
    protected List<Person> escalation(Work work) {
        return people.holders(
                work.board(), planning(work).escalateTo(), desk.calendar().today());
    }

    @Override
    protected Person holder(Work work) {
        return head(work);
    }
}
