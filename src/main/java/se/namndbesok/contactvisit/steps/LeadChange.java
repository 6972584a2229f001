package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_VISIT_CHANGED;
import static se.namndbesok.contactvisit.ContactVisitVariables.LEAD_POLITICIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.CalendarEntry.Method;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;

/** Somebody else leads this one visit, as when the lead has a conflict of interest (E18, X-05). No reason is asked for. */
@Component
class LeadChange {

    private final VisitDesk desk;
    private final Seats seats;
    private final People people;
    private final VisitMail mail;

    LeadChange(VisitDesk desk, Seats seats, People people, VisitMail mail) {
        this.desk = desk;
        this.seats = seats;
        this.people = people;
        this.mail = mail;
    }

    void show(ContactVisit visit, FormData form) {
        form.put("successors", VisitTexts.people(successors(visit)));
    }

    /** The board's other politicians. */
    private List<Person> successors(ContactVisit visit) {
        return seats.politicians(visit.boardId(), visit.time().day()).stream()
                .filter(person -> !person.id().equals(visit.leadId()))
                .toList();
    }

    void check(ContactVisit visit, String successor, Problems problems) {
        boolean known =
                successors(visit).stream().anyMatch(person -> person.id().equals(successor));
        problems.addIf(!known, "err.choice", "field", "Vem leder besöket i stället?");
    }

    void handOver(Work work, String successor) {
        desk.visits().invited(work.id());
        ContactVisit before = desk.visits().get(work.id());
        List<String> attendees = new ArrayList<>(before.companions());
        if (!attendees.contains(successor)) {
            attendees.add(successor);
        }
        desk.visits().attend(work.id(), attendees);
        desk.visits().changeWanted(work.id(), Outcome.LEAD_CHANGED);
        desk.visits().handOver(work.id(), successor);
        work.set(LEAD_POLITICIAN, successor);
        work.set(IS_VISIT_CHANGED, true);
        tell(people.get(before.leadId()), desk.visits().get(work.id()));
    }

    private void tell(Person before, ContactVisit visit) {
        CalendarEntry gone = desk.facts().calendar(visit, Method.CANCEL, List.of(before));
        mail.send(new Occasion("steppedOut", visit, Links.taskList(), Map.of(), gone), before);
        mail.send(
                new Occasion("leadChanged", visit, Links.taskList(), Map.of(), null),
                desk.overseers().secretaries(visit));
    }
}
