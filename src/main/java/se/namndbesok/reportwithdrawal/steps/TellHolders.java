package se.namndbesok.reportwithdrawal.steps;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.reportwithdrawal.Holders;
import se.namndbesok.reportwithdrawal.WithdrawnReport;

/** Everybody who has the report is told to delete it (E14); its visit takes the report back. */
@Component
class TellHolders implements JavaDelegate {

    private final WithdrawnReport reports;
    private final Holders holders;
    private final Boards boards;
    private final Outbox outbox;
    private final RecalledVisits visits;

    TellHolders(WithdrawnReport reports, Holders holders, Boards boards, Outbox outbox, RecalledVisits visits) {
        this.reports = reports;
        this.holders = holders;
        this.boards = boards;
        this.outbox = outbox;
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        StoredDocument report = reports.document(work.id());
        holders.of(work.id()).forEach(holder -> tell(work, report, holder));
        visits.tell(work.board(), report.subject());
    }

    private void tell(Work work, StoredDocument report, Recipient holder) {
        String sent = SwedishDates.day(Stockholm.dateOf(report.storedAt()));
        outbox.post(new Notice(
                "reportWithdrawn:" + work.id() + ":" + holder.key(),
                holder,
                "reportWithdrawn",
                Map.of("unit", reports.name(report), "sentDate", sent),
                Links.taskList(),
                "Nämndsekreteraren, " + boards.get(work.board()).name(),
                null,
                work.id(),
                work.processInstance()));
    }
}
