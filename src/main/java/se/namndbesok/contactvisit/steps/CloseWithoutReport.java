package se.namndbesok.contactvisit.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitState;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.register.People;

/** The visit is closed as "Rapport saknas", so it stands on the list of the next meeting, and whoever was to write is told (E11). */
@Component
class CloseWithoutReport implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitMail mail;
    private final People people;
    private final AgendaEntry entry;

    CloseWithoutReport(VisitDesk desk, VisitMail mail, People people, AgendaEntry entry) {
        this.entry = entry;
        this.desk = desk;
        this.mail = mail;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = Work.of(execution).id();
        desk.visits().close(id, desk.deadlines().today());
        desk.visits().become(id, VisitState.REPORT_MISSING);
        ContactVisit visit = desk.visits().get(id);
        entry.noteMissing(visit);
        mail.send("reportMissing", visit, people.get(visit.leadId()), Links.taskList());
    }
}
