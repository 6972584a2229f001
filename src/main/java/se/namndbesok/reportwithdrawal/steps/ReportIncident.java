package se.namndbesok.reportwithdrawal.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.Readings;
import se.namndbesok.document.Readings.Reading;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.People;
import se.namndbesok.reportwithdrawal.Holders;
import se.namndbesok.reportwithdrawal.ReportedIncident;
import se.namndbesok.reportwithdrawal.WithdrawnReport;

/** The secretary reports what happened by the municipality's own routine, with who has opened the report (E14). */
@Component
class ReportIncident extends FormTask<ReportedIncident> {

    private final WithdrawnReport reports;
    private final Holders holders;
    private final Readings readings;
    private final Withdrawals withdrawals;
    private final People people;
    private final Clock clock;

    ReportIncident(
            WithdrawnReport reports,
            Holders holders,
            Readings readings,
            Withdrawals withdrawals,
            People people,
            Clock clock) {
        this.reports = reports;
        this.holders = holders;
        this.readings = readings;
        this.withdrawals = withdrawals;
        this.people = people;
        this.clock = clock;
    }

    @Override
    protected void show(Work work, FormData form) {
        List<Reading> opened = readings.ofWithdrawal(work.id());
        form.put("report", reports.document(work.id()).fileName());
        form.put("readers", opened.stream().map(this::row).toList());
        form.put("isUnread", opened.isEmpty());
        form.put("told", holders.of(work.id()).stream().map(Recipient::name).collect(Collectors.joining(", ")));
    }

    private Map<String, String> row(Reading reading) {
        return Map.of(
                "name",
                people.find(reading.personId()).map(person -> person.name()).orElse(reading.personId()),
                "when",
                SwedishDates.moment(reading.at().atZone(Stockholm.ZONE).toLocalDateTime()));
    }

    @Override
    protected ReportedIncident read(Work work, FormData form, Problems problems) {
        LocalDate day = form.day("reportedOn").orElse(null);
        problems.at("reportedOn").addIf(day != null && day.isAfter(LocalDate.now(clock)), "err.notYet");
        return new ReportedIncident(day, form.text("reference").orElse(null));
    }

    @Override
    protected void accept(Work work, ReportedIncident incident) {
        withdrawals.reported(work.id(), incident.day(), incident.reference());
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("unit", reports.name(reports.document(work.id())));
    }
}
