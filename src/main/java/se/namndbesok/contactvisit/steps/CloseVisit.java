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
import se.namndbesok.contactvisit.ReportState;
import se.namndbesok.contactvisit.VisitMail;
import se.namndbesok.contactvisit.VisitMail.Occasion;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.Decision;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** The board has taken note of the report: author and manager are told when and in which paragraph (A-41, AC-29). */
@Component
class CloseVisit implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Agenda agenda;
    private final People people;
    private final VisitMail mail;
    private final VisitNews news;

    CloseVisit(VisitDesk desk, VisitReports reports, Agenda agenda, People people, VisitMail mail, VisitNews news) {
        this.desk = desk;
        this.reports = reports;
        this.agenda = agenda;
        this.people = people;
        this.mail = mail;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Decision notified = agenda.notified(work.id())
                .orElseThrow(() -> new IllegalStateException("The board has not been notified of " + work.id()));
        reports.become(work.id(), ReportState.NOTIFIED);
        desk.visits().close(work.id(), desk.deadlines().today());
        ContactVisit visit = desk.visits().get(work.id());
        VisitReport report = reports.latest(work.id());
        news.notified(visit, report, notified);
        Map<String, String> when =
                Map.of("meetingDate", SwedishDates.day(notified.date()), "paragraph", notified.paragraph());
        Occasion occasion = new Occasion("reportNotified", visit, Links.document(report.documentId()), when, null);
        mail.send(occasion, told(work, visit, report));
    }

    private List<Person> told(Work work, ContactVisit visit, VisitReport report) {
        List<Person> told = new ArrayList<>(List.of(people.get(report.authorId())));
        if (work.get(IS_COPY_FOR_MANAGER)) {
            told.add(desk.facts().manager(visit));
        }
        return told;
    }
}
