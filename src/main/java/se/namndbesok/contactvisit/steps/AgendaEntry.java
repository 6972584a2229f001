package se.namndbesok.contactvisit.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Registration;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.MissingReports;
import se.namndbesok.register.MissingReports.MissingReport;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReportRules;

/** What the list of a board meeting says of a visit's report (A-41, B-22). */
@Component
class AgendaEntry {

    private final VisitDesk desk;
    private final VisitReports reports;
    private final Policies policies;
    private final Meetings meetings;
    private final MissingReports missing;

    AgendaEntry(VisitDesk desk, VisitReports reports, Policies policies, Meetings meetings, MissingReports missing) {
        this.missing = missing;
        this.desk = desk;
        this.reports = reports;
        this.policies = policies;
        this.meetings = meetings;
    }

    AgendaItem of(String visitId) {
        ContactVisit visit = desk.visits().get(visitId);
        VisitReport report = reports.latest(visitId);
        Registration registration = report.registration();
        ReportRules rules = policies.get(visit.policyId()).visits().report();
        return new AgendaItem(
                visitId,
                meeting(visit, registration.meetingId()),
                report.documentId(),
                visit.unitId(),
                visit.time().day(),
                desk.facts().names(List.copyOf(visit.attendees())),
                registration.registryNumber(),
                rules.notifiedAs(),
                rules.peerReading(),
                registration.meetingReason());
    }

    /** The list of the board's next meeting says that the report is missing, without comment (E11). */
    void noteMissing(ContactVisit visit) {
        missing.put(new MissingReport(
                visit.id(),
                visit.boardId(),
                visit.unitId(),
                visit.time().day(),
                desk.facts().names(List.copyOf(visit.attendees()))));
    }

    /** The one that was registered, unless it has been cancelled since (E15). */
    private String meeting(ContactVisit visit, String registered) {
        return meetings.isHeld(registered)
                ? registered
                : meetings.targetFor(visit.boardId(), desk.deadlines().today()).id();
    }
}
