package se.namndbesok.reportwithdrawal.steps;

import static se.namndbesok.reportwithdrawal.ReportWithdrawalVariables.IS_WITHDRAWN;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.document.Documents;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.reportwithdrawal.WithdrawnReport;

/** The secretary draws back a report that was sent out although it says what is secret (E14). */
@Component
class WithdrawReport extends FormTask<Optional<StoredDocument>> {

    private final Documents documents;
    private final Withdrawals withdrawals;
    private final WithdrawnReport reports;
    private final Clock clock;

    WithdrawReport(Documents documents, Withdrawals withdrawals, WithdrawnReport reports, Clock clock) {
        this.documents = documents;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    protected void show(Work work, FormData form) {
        form.put(
                "reports",
                documents.sentReports(work.board()).stream()
                        .map(WithdrawReport::option)
                        .toList());
    }

    private static Option option(StoredDocument report) {
        return new Option(report.fileName() + ", version " + report.version(), report.id());
    }

    @Override
    protected Optional<StoredDocument> read(Work work, FormData form, Problems problems) {
        if (!form.textOrEmpty("decision").equals("WITHDRAW")) {
            return Optional.empty();
        }
        String chosen = form.textOrEmpty("report");
        List<StoredDocument> sent = documents.sentReports(work.board());
        Optional<StoredDocument> report =
                sent.stream().filter(it -> it.id().equals(chosen)).findFirst();
        problems.addIf(report.isEmpty(), "err.choice", "field", "Rapport");
        return report;
    }

    /** From this moment nobody but the desk and the author can open it. */
    @Override
    protected void accept(Work work, Optional<StoredDocument> report) {
        work.set(IS_WITHDRAWN, report.isPresent());
        report.ifPresent(it -> withdrawals.withdraw(work.id(), it, reports.packets(it), work.person()));
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of();
    }
}
