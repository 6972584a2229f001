package se.namndbesok.contactvisit.steps;

import static se.namndbesok.contactvisit.ContactVisitVariables.IS_REPORT_AWAITED;
import static se.namndbesok.contactvisit.ContactVisitVariables.LEAD_POLITICIAN;
import static se.namndbesok.contactvisit.ContactVisitVariables.REPORT_DUE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.LateReports;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** The secretary decides on a report that is very late: a new last day, another writer, or none at all (E11). */
@Component
class DecideLateReport extends VisitTask<LateReportDecision> {

    private final LateReports late;
    private final VisitTexts texts;
    private final WorkingDays workingDays;

    DecideLateReport(VisitDesk desk, LateReports late, VisitTexts texts, WorkingDays workingDays) {
        super(desk);
        this.late = late;
        this.texts = texts;
        this.workingDays = workingDays;
    }

    @Override
    protected void show(Work work, FormData form) {
        ContactVisit visit = visit(work);
        form.put("unit", facts.unit(visit));
        form.put("time", visit.time().inSwedish());
        form.put("writer", facts.names(List.of(visit.leadId())));
        form.put("due", SwedishDates.day(work.get(REPORT_DUE)));
        form.put("decisions", decisions(visit));
        form.put(
                "companions",
                visit.companions().stream()
                        .map(person -> new Option(facts.names(List.of(person)), person))
                        .toList());
    }

    private List<Option> decisions(ContactVisit visit) {
        return Stream.of("NEW_DATE", "OTHER_WRITER", "CLOSE")
                .filter(code ->
                        !code.equals("OTHER_WRITER") || !visit.companions().isEmpty())
                .map(code -> new Option(texts.label("lateReport", code), code))
                .toList();
    }

    @Override
    protected LateReportDecision read(Work work, FormData form, Problems problems) {
        ContactVisit visit = visit(work);
        String decision = form.textOrEmpty("decision");
        boolean none = decisions(visit).stream().noneMatch(it -> it.value().equals(decision));
        problems.addIf(none, "err.choice", "field", "Vad ska hända med rapporten?");
        if (decision.equals("CLOSE")) {
            return new LateReportDecision(null, null);
        }
        LocalDate due = form.day("newDue").orElse(null);
        problems.addIf(due == null, "err.required", "field", "Ny sista dag");
        if (due != null) {
            checkDue(due, problems);
        }
        String writer = decision.equals("OTHER_WRITER") ? form.textOrEmpty("writer") : null;
        boolean unknown = writer != null && !visit.companions().contains(writer);
        problems.addIf(unknown, "err.required", "field", "Vem ska skriva?");
        return new LateReportDecision(due, writer);
    }

    private void checkDue(LocalDate due, Problems problems) {
        LocalDate first = deadlines.today().plusDays(1);
        problems.at("newDue").addIf(due.isBefore(first), "err.past");
        workingDays.insteadOf(due, first, LocalDate.MAX).ifPresent(other -> problems.at("newDue")
                .addIf(
                        !due.isBefore(first),
                        "err.noWorkingDay",
                        "day",
                        SwedishDates.day(due),
                        "other",
                        SwedishDates.day(other)));
    }

    @Override
    protected void accept(Work work, LateReportDecision decision) {
        work.set(IS_REPORT_AWAITED, decision.newDue() != null);
        if (decision.writer() != null) {
            visits.lead(work.id(), decision.writer());
            work.set(LEAD_POLITICIAN, decision.writer());
        }
        if (decision.newDue() != null) {
            late.await(work, visit(work), decision.newDue());
        }
    }
}
