package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.engine.Work;
import se.namndbesok.register.People;

/** Reminds each politician of the visit three days before, with the way to what to bear in mind (AC-10). */
@Component
class SendReminder implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitMail mail;
    private final People people;
    private final VisitLinks links;

    SendReminder(VisitDesk desk, VisitMail mail, People people, VisitLinks links) {
        this.desk = desk;
        this.mail = mail;
        this.people = people;
        this.links = links;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        ContactVisit visit = desk.visits().get(work.id());
        for (String politician : visit.attendees()) {
            mail.send("visitReminder", visit, people.get(politician), links.visit(work, politician));
        }
    }
}
