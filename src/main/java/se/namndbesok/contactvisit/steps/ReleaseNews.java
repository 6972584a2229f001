package se.namndbesok.contactvisit.steps;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.Outcome;
import se.namndbesok.contactvisit.Proposals;
import se.namndbesok.contactvisit.VisitChanges;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.register.Person;

/** Who hears that a booked time is not kept: all who would have come, and of some cases somebody more. */
@Component
class ReleaseNews {

    private final VisitDesk desk;
    private final Proposals proposals;
    private final VisitChanges changes;
    private final VisitTexts texts;
    private final VisitMail mail;

    ReleaseNews(VisitDesk desk, Proposals proposals, VisitChanges changes, VisitTexts texts, VisitMail mail) {
        this.desk = desk;
        this.proposals = proposals;
        this.changes = changes;
        this.texts = texts;
        this.mail = mail;
    }

    void tell(ContactVisit visit) {
        CalendarEntry entry = desk.facts().calendar(visit, CalendarEntry.Method.CANCEL);
        Map<String, String> why = Map.of("reason", reason(visit));
        Occasion occasion = new Occasion(visit.outcome().mail(), visit, Links.start("contact-visit"), why, entry);
        mail.send(occasion, desk.facts().participants(visit));
        if (visit.outcome() == Outcome.UNIT_COULD_NOT_RECEIVE) {
            also("unitCouldNotReceive", visit, desk.overseers().ofUnit(visit)); // E5
        }
        boolean isAgain = visit.outcome().isByUnit()
                && changes.byUnit(visit.unitId(), visit.time().day()) > 1;
        if (isAgain) {
            also("unitCancelledAgain", visit, desk.overseers().secretaries(visit)); // E2
        }
    }

    private void also(String text, ContactVisit visit, List<Person> told) {
        mail.send(new Occasion(text, visit, Links.taskList(), Map.of(), null), told);
    }

    private String reason(ContactVisit visit) {
        return visit.outcome().state() == VisitState.NOT_CARRIED_OUT
                ? texts.label("outcome", visit.outcome().name())
                : texts.label("reason", proposals.latest(visit.id()).reason());
    }
}
