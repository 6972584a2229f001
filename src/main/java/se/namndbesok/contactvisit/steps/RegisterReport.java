package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_COPY_FOR_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.SecrecyExaminations;
import se.namndbesok.contactvisit.VisitReport;
import se.namndbesok.contactvisit.VisitReport.Registration;
import se.namndbesok.contactvisit.VisitReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReportRules;
import se.namndbesok.register.Units;

/** The report gets its registry number, and the meeting at which the board is notified of it (B-23). */
@Component
class RegisterReport extends VisitTask<Registration> {

    private final VisitReports reports;
    private final ReportView view;
    private final EarlierVersions earlier;
    private final Meetings meetings;
    private final Policies policies;
    private final Units units;
    private final SecrecyExaminations secrecy;

    RegisterReport(
            VisitDesk desk,
            VisitReports reports,
            ReportView view,
            EarlierVersions earlier,
            Meetings meetings,
            Policies policies,
            Units units,
            SecrecyExaminations secrecy) {
        super(desk);
        this.reports = reports;
        this.view = view;
        this.earlier = earlier;
        this.meetings = meetings;
        this.policies = policies;
        this.units = units;
        this.secrecy = secrecy;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        VisitReport report = reports.latest(work.id());
        view.show(visit, form);
        earlier.show(work.id(), form);
        form.put("submitted", SwedishDates.day(Stockholm.dateOf(report.submittedAt())));
        form.put("registryNumber", number(visit));
        next(visit, report).ifPresent(meeting -> form.put("meeting", meeting.id()));
        form.put("meetings", coming(visit).stream().map(RegisterReport::option).toList());
    }

    /** The number it was registered under before it was withdrawn, else the policy's (B-27). */
    private String number(ContactVisit visit) {
        return reports.versions(visit.id()).stream()
                .filter(version -> version.registration() != null)
                .reduce((earlier, later) -> later)
                .map(version -> version.registration().registryNumber())
                .orElse(rules(visit).defaultRegistryNumber());
    }

    private static Option option(Meeting meeting) {
        return new Option(SwedishDates.day(meeting.date()), meeting.id());
    }

    private ReportRules rules(ContactVisit visit) {
        return policies.get(visit.policyId()).visits().report();
    }

    /** By when the report was handed in, so that the check never delays the politician (B-23, AC-28). */
    private Optional<Meeting> next(ContactVisit visit, VisitReport report) {
        LocalDate submitted = Stockholm.dateOf(report.submittedAt());
        return coming(visit).stream()
                .filter(meeting -> !meeting.agendaCutoff().isBefore(submitted))
                .findFirst();
    }

    private List<Meeting> coming(ContactVisit visit) {
        return meetings.boardMeetings(visit.boardId(), deadlines.today());
    }

    @Override
    protected Registration read(Work work, FormData form, Problems problems) {
        ContactVisit visit = visit(work);
        String meeting = form.textOrEmpty("meeting");
        problems.at("meeting").addIf(coming(visit).isEmpty(), "err.noMeeting");
        boolean known = coming(visit).stream().anyMatch(it -> it.id().equals(meeting));
        problems.addIf(!known && !meeting.isEmpty(), "err.choice", "field", "Sammanträde");
        boolean isNext = next(visit, reports.latest(work.id()))
                .filter(it -> it.id().equals(meeting))
                .isPresent();
        problems.at("meetingReason")
                .addIf(known && !isNext && form.text("meetingReason").isEmpty(), "err.meetingReason");
        String reason = isNext ? null : form.text("meetingReason").orElse(null);
        return new Registration(form.textOrEmpty("registryNumber"), meeting, reason);
    }

    /** An external provider gets a copy only after an examination of secrecy that allows it (X-19, Q9). */
    @Override
    protected void accept(Work work, Registration registration) {
        ContactVisit visit = visit(work);
        reports.register(work.id(), registration);
        boolean mayHaveIt =
                units.get(visit.unitId()).provider() == null || secrecy.allowsCopy(reports.latest(work.id()));
        work.set(IS_COPY_FOR_MANAGER, rules(visit).copyToUnitManager() && mayHaveIt);
    }
}
