package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_TIME_AGREED;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.steps.TimeForm.Choices;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;

/** The unit manager accepts one of the politician's times, proposes others, or declines with a reason. */
@Component
class AnswerRequest extends VisitTask<TimeAnswer> {

    private final Proposals proposals;
    private final TimeForm times;
    private final BookingRules rules;

    AnswerRequest(VisitDesk desk, Proposals proposals, TimeForm times, BookingRules rules) {
        super(desk);
        this.proposals = proposals;
        this.times = times;
        this.rules = rules;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        form.put("unit", facts.unit(visit));
        form.put("politicians", facts.names(visit.attendees()));
        form.put("minutes", visit.minutes());
        form.put("adaptation", visit.adaptation());
        form.put("message", visit.message());
        times.show(choices(work), form);
    }

    private Choices choices(Work work) {
        return new Choices(proposals.latest(work.id()), List.of("PROPOSE", "DECLINE"));
    }

    @Override
    protected TimeAnswer read(Work work, FormData form, Problems problems) {
        TimeAnswer answer = times.read(choices(work), form, problems);
        rules.check(visit(work), answer.times(), problems.at(answer.accepts() ? "answer" : "time1"));
        problems.at("reason").addIf(!answer.accepts() && answer.reason() == null, "err.required", "field", "Anledning");
        boolean bare = "OTHER".equals(answer.reason()) && answer.remark() == null;
        problems.at("remark").addIf(bare, "err.required", "field", "Kommentar");
        return answer;
    }

    @Override
    protected void accept(Work work, TimeAnswer answer) {
        work.set(IS_TIME_AGREED, answer.accepts());
        if (answer.accepts()) {
            visits.book(work.id(), answer.time(visit(work)));
        } else {
            proposals.add(work.id(), answer.as(Proposal.Side.UNIT));
        }
    }

    /** The request stays open (AC-09). */
    @Override
    protected List<Person> escalation(Work work) {
        return overseers.ofRequest(visit(work));
    }

    @Override
    protected LocalDate before(Work work) {
        return facts.firstProposedDay(visit(work));
    }
}
