package se.namndbesok.contactvisit.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** Tells everybody that a visit cannot be made: those who come, the unit, and of a closed unit the secretary (E8). */
@Component
class Farewell {

    private final VisitDesk desk;
    private final People people;
    private final VisitMail mail;
    private final Texts texts;

    Farewell(VisitDesk desk, People people, VisitMail mail, Texts texts) {
        this.desk = desk;
        this.people = people;
        this.mail = mail;
        this.texts = texts;
    }

    void say(boolean wasBooked, ContactVisit visit) {
        String what =
                wasBooked ? texts.get("visit.booked", "time", visit.time().inSwedish()) : texts.get("visit.requested");
        CalendarEntry entry = wasBooked ? desk.facts().calendar(visit, CalendarEntry.Method.CANCEL) : null;
        mail.send(
                new Occasion(visit.outcome().mail(), visit, Links.taskList(), Map.of("visit", what), entry),
                told(visit));
    }

    private List<Person> told(ContactVisit visit) {
        List<Person> told = new ArrayList<>(desk.facts().participants(visit));
        if (visit.outcome() == Outcome.UNIT_CLOSED) {
            told.addAll(people.holders(
                    visit.boardId(), Role.BOARD_SECRETARY, desk.deadlines().today()));
        }
        return told;
    }
}
