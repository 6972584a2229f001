package se.namndbesok.contactvisit;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.ScanKind;
import se.namndbesok.document.StoredDocument;

/** Reports that are handed in on paper (B-20, E19): their scans, and who typed them in. */
@Component
public class PaperReports {

    private final JdbcClient database;
    private final ContactVisits visits;
    private final VisitFacts facts;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    PaperReports(
            JdbcClient database,
            ContactVisits visits,
            VisitFacts facts,
            Documents documents,
            ApplicationEventPublisher events) {
        this.database = database;
        this.visits = visits;
        this.facts = facts;
        this.documents = documents;
        this.events = events;
    }

    /** The board's visits that were made and have no report yet, by day. */
    public List<ContactVisit> awaited(String boardId) {
        return database
                .sql("select id from contact_visit v where board_id = ? and state = ? and not exists"
                        + " (select 1 from visit_report where visit_id = v.id) order by starts_at, id")
                .params(boardId, VisitState.CARRIED_OUT.name())
                .query(String.class)
                .list()
                .stream()
                .map(visits::get)
                .toList();
    }

    /** Stores the scan, and tells the visit: both or neither. */
    @Transactional
    public void handIn(ContactVisit visit, ScanKind kind, byte[] scan) {
        int number = scans(visit.id()).size() + 1;
        String fileName =
                "Inlämnad rapport " + facts.unit(visit) + " " + visit.time().day() + "." + kind.ending();
        documents.store(new NewDocument(
                "papper-" + visit.id() + "-" + number,
                visit.boardId(),
                DocumentKind.PAPER_ORIGINAL,
                visit.id(),
                number,
                fileName,
                scan,
                null));
        events.publishEvent(new PaperHandedIn(visit.id()));
    }

    /** The latest scan of the visit's report. */
    public Optional<StoredDocument> scan(String visitId) {
        return scans(visitId).stream().reduce((earlier, later) -> later);
    }

    private List<StoredDocument> scans(String visitId) {
        return documents.of(visitId).stream()
                .filter(document -> document.kind() == DocumentKind.PAPER_ORIGINAL)
                .toList();
    }

    /** Remembers who typed in the latest version. */
    public void typed(String visitId, String person) {
        database.sql("update visit_report set typed_by = ? where visit_id = ?"
                        + " and version = (select max(version) from visit_report where visit_id = ?)")
                .params(person, visitId, visitId)
                .update();
    }
}
