package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.ATTENDEES;
import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_CHANGED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.Proposal;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/**
 * A politician reads about the coming visit. It is handed in only if something comes in between: the lead moves or cancels
 * the visit or has somebody else lead it (E1, E3, E18), a companion steps out of it.
 */
@Component
class AttendVisit extends VisitTask<VisitChange> {

    private final VisitPage page;
    private final ChangeForm changes;
    private final Proposals proposals;
    private final VisitMail mail;
    private final People people;
    private final BookingRules rules;
    private final LeadChange leads;

    AttendVisit(
            VisitDesk desk,
            VisitPage page,
            ChangeForm changes,
            Proposals proposals,
            VisitMail mail,
            People people,
            BookingRules rules,
            LeadChange leads) {
        super(desk);
        this.page = page;
        this.changes = changes;
        this.proposals = proposals;
        this.mail = mail;
        this.people = people;
        this.rules = rules;
        this.leads = leads;
    }

    private boolean isLead(Work work) {
        return visit(work).leadId().equals(work.person());
    }

    @Override
    protected void show(Work work, FormData form) {
        page.showForPolitician(visit(work), form);
        changes.show(choices(work), form);
        leads.show(visit(work), form);
    }

    private List<String> choices(Work work) {
        return isLead(work) ? List.of("MOVE", "CANCEL", "HAND_OVER") : List.of("STEP_OUT");
    }

    @Override
    protected VisitChange read(Work work, FormData form, Problems problems) {
        VisitChange change = changes.read(choices(work), form, problems);
        rules.check(visit(work), change.times(), problems.at("time1"));
        if (change.is("HAND_OVER")) {
            leads.check(visit(work), change.successor(), problems);
        }
        return change;
    }

    @Override
    protected void accept(Work work, VisitChange change) {
        if (change.is("STEP_OUT")) {
            stepOut(work);
            return;
        }
        if (change.is("HAND_OVER")) {
            leads.handOver(work, change.successor());
            return;
        }
        if (change.is("MOVE")) {
            proposals.add(work.id(), change.as(Proposal.Side.POLITICIAN));
        }
        visits.changeWanted(
                work.id(), change.is("MOVE") ? Outcome.MOVED_BY_POLITICIAN : Outcome.CANCELLED_BY_POLITICIAN);
        work.set(IS_VISIT_CHANGED, true);
    }

    /** The visit leaves the calendar of whoever steps out, and of nobody else; the others are told. */
    private void stepOut(Work work) {
        visits.invited(work.id());
        ContactVisit before = visit(work);
        Person gone = people.get(work.person());
        List<String> others = before.attendees().stream()
                .filter(person -> !person.equals(gone.id()))
                .toList();
        visits.attend(work.id(), others);
        work.set(ATTENDEES, others);
        CalendarEntry cancelled = facts.calendar(before, CalendarEntry.Method.CANCEL);
        mail.send(new Occasion("steppedOut", before, Links.taskList(), Map.of(), cancelled), gone);
        Map<String, String> who = Map.of("companion", gone.name());
        mail.send(
                new Occasion("companionStepsOut", before, Links.taskList(), who, null),
                List.of(people.get(before.leadId()), facts.manager(before)));
    }

    @Override
    protected LocalDate due(Work work) {
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
