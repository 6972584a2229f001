package se.namndbesok.contactvisit.steps;

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
import se.namndbesok.register.Meetings;

/** The unit manager is told where the report is: the same file that the board gets (A-42, AC-27). */
@Component
class DeliverReport implements JavaDelegate {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Meetings meetings;
    private final VisitMail mail;

    DeliverReport(VisitDesk desk, VisitReports reports, Meetings meetings, VisitMail mail) {
        this.desk = desk;
        this.reports = reports;
        this.meetings = meetings;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ContactVisit visit = desk.visits().get(Work.of(execution).id());
        VisitReport report = reports.latest(visit.id());
        String meeting =
                SwedishDates.day(meetings.get(report.registration().meetingId()).date());
        String link = Links.document(report.documentId());
        mail.send(
                new Occasion(
                        "reportToManager",
                        visit,
                        link,
                        Map.of("meetingDate", meeting, "document", report.documentId()),
                        null),
                desk.facts().manager(visit));
    }
}
