package se.namndbesok.contactvisit.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.register.People;

/** Sends each politician who comes to the programme, with the visit for the calendar once more. */
@Component
class SendProgramme implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitMail mail;
    private final People people;
    private final VisitLinks links;

    SendProgramme(VisitDesk desk, VisitMail mail, People people, VisitLinks links) {
        this.desk = desk;
        this.mail = mail;
        this.people = people;
        this.links = links;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        desk.visits().invited(work.id());
        ContactVisit visit = desk.visits().get(work.id());
        CalendarEntry entry = desk.facts().calendar(visit, CalendarEntry.Method.REQUEST);
        for (String politician : visit.attendees()) {
            String link = links.visit(work, politician);
            mail.send(new Occasion("programmeReady", visit, link, Map.of(), entry), people.get(politician));
        }
    }
}
