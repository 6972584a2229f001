package se.namndbesok.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents have been drawn back after they were sent out (E14). The documents themselves stay. */
@Repository
public class Withdrawals {

    private final JdbcClient database;
    private final Clock clock;

    public Withdrawals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Draws a report back, and the packets that it is bound into. */
    public void withdraw(String id, StoredDocument report, List<StoredDocument> packets, String person) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        database.sql(
                        "insert into withdrawal (id, board_id, document_id, withdrawn_by, withdrawn_at) values (?, ?, ?, ?, ?)")
                .params(id, report.boardId(), report.id(), person, now)
                .update();
        close(id, report);
        packets.stream().filter(packet -> !contains(packet.id())).forEach(packet -> close(id, packet));
    }

    private void close(String id, StoredDocument document) {
        database.sql("insert into withdrawn_document (document_id, withdrawal_id) values (?, ?)")
                .params(document.id(), id)
                .update();
    }

    public boolean contains(String documentId) {
        return database.sql("select count(*) from withdrawn_document where document_id = ?")
                        .param(documentId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The report that this withdrawal is about. */
    public String report(String id) {
        return database.sql("select document_id from withdrawal where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** When it was reported by the municipality's own routine, and under which number, if it has one. */
    public void reported(String id, LocalDate day, String reference) {
        database.sql("update withdrawal set reported_on = ?, reference = ? where id = ?")
                .params(day, reference, id)
                .update();
    }
}
