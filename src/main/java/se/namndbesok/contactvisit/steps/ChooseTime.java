package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REQUEST_RENEWED;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_TIME_AGREED;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.contactvisit.steps.TimeForm.Choices;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The politician answers the manager back: one of the new times, other times, or no visit after all. */
@Component
class ChooseTime extends VisitTask<TimeAnswer> {

    private final Proposals proposals;
    private final TimeForm times;
    private final VisitTexts texts;
    private final VisitMail mail;
    private final BookingRules rules;

    ChooseTime(
            VisitDesk desk, Proposals proposals, TimeForm times, VisitTexts texts, VisitMail mail, BookingRules rules) {
        super(desk);
        this.proposals = proposals;
        this.times = times;
        this.texts = texts;
        this.mail = mail;
        this.rules = rules;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        Proposal proposal = choices(work).proposal();
        form.put("unit", facts.unit(visit));
        form.put("manager", facts.manager(visit).name());
        form.put("reason", texts.label("reason", proposal.reason()));
        form.put("managersRemark", proposal.remark());
        times.show(choices(work), form);
    }

    private Choices choices(Work work) {
        return new Choices(proposals.latest(work.id()), List.of("PROPOSE", "WITHDRAW"));
    }

    @Override
    protected TimeAnswer read(Work work, FormData form, Problems problems) {
        TimeAnswer answer = times.read(choices(work), form, problems);
        rules.check(visit(work), answer.times(), problems.at(answer.accepts() ? "answer" : "time1"));
        return answer;
    }

    @Override
    protected void accept(Work work, TimeAnswer answer) {
        work.set(IS_TIME_AGREED, answer.accepts());
        work.set(IS_REQUEST_RENEWED, !answer.withdraws());
        if (answer.accepts()) {
            visits.book(work.id(), answer.time(visit(work)));
        } else if (answer.withdraws()) {
            withdraw(work);
        } else {
            proposals.add(work.id(), answer.as(Proposal.Side.POLITICIAN));
        }
    }

    private void withdraw(Work work) {
        visits.become(work.id(), VisitState.CANCELLED);
        yearNews.over(work.id());
        ContactVisit visit = visit(work);
        mail.send("requestWithdrawn", visit, facts.manager(visit), Links.taskList());
    }

    @Override
    protected LocalDate before(Work work) {
        return facts.firstProposedDay(visit(work));
    }
}
