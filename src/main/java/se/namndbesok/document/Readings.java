package se.namndbesok.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has opened which stored document: asked only when a report has been withdrawn (E14). */
@Repository
public class Readings {

    private final JdbcClient database;

    public Readings(JdbcClient database) {
        this.database = database;
    }

    /** One person's first reading of any of the documents. */
    public record Reading(String personId, Instant at) {}

    /** Who has opened a report that was withdrawn, or a packet that it was in; the first to open it first. */
    public List<Reading> ofWithdrawal(String withdrawalId) {
        return database.sql("select person_id, min(read_at) as first_read from access_log where document_id in"
                        + " (select document_id from withdrawn_document where withdrawal_id = ?)"
                        + " group by person_id order by first_read, person_id")
                .param(withdrawalId)
                .query((row, number) -> new Reading(
                        row.getString("person_id"),
                        row.getObject("first_read", OffsetDateTime.class).toInstant()))
                .list();
    }
}
