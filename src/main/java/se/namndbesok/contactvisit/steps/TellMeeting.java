package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_COPY_FOR_MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** The meeting at which the board takes note of the report has been moved or is another: author and manager are told (E15). */
@Component
class TellMeeting implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Agenda agenda;
    private final Meetings meetings;
    private final People people;
    private final VisitMail mail;

    TellMeeting(VisitDesk desk, VisitReports reports, Agenda agenda, Meetings meetings, People people, VisitMail mail) {
        this.desk = desk;
        this.reports = reports;
        this.agenda = agenda;
        this.meetings = meetings;
        this.people = people;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        ContactVisit visit = desk.visits().get(work.id());
        VisitReport report = reports.latest(work.id());
        String meeting = agenda.find(work.id()).orElseThrow().meetingId();
        String day = SwedishDates.day(meetings.get(meeting).date());
        List<Person> told = new ArrayList<>(List.of(people.get(report.authorId())));
        if (work.get(IS_COPY_FOR_MANAGER)) {
            told.add(desk.facts().manager(visit));
        }
        mail.send(
                new Occasion(
                        "meetingChanged", visit, Links.document(report.documentId()), Map.of("meetingDate", day), null),
                told);
    }
}
