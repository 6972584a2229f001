package se.namndbesok.document;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored documents. What is stored never changes; it is disposed of only by a decision on record, and a report never
 * (A-14 is about the policy, AC-55).
 */
@Repository
public class Documents {

    private static final int PART = 512 * 1024;
    static final String COLUMNS = "id, board_id, kind, subject, version, file_name, sha256, stored_at";

    private final JdbcClient database;
    private final Clock clock;

    public Documents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Stores a document and returns what is stored. An id that is already there returns the first document, whatever
     * the new bytes are: two renderings of one paper differ, and a retried job must not replace what was sent.
     */
    @Transactional
    public StoredDocument store(NewDocument document) {
        return find(document.id()).orElseGet(() -> insert(document));
    }

    /** The document of that id; an unknown id is a programming error. */
    public StoredDocument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No document " + id));
    }

    public Optional<StoredDocument> find(String id) {
        return database.sql("select " + COLUMNS + " from document where id = ?")
                .param(id)
                .query(Documents::row)
                .optional();
    }

    /** All documents of one case, oldest version first. */
    public List<StoredDocument> of(String subject) {
        return database.sql("select " + COLUMNS + " from document where subject = ? order by version, stored_at, id")
                .param(subject)
                .query(Documents::row)
                .list();
    }

    /** The board's reports that are sent out and not withdrawn, the latest first. */
    public List<StoredDocument> sentReports(String boardId) {
        return database.sql("select " + COLUMNS + " from document where board_id = ? and kind = 'REPORT'"
                        + " and id not in (select document_id from withdrawn_document) order by stored_at desc, id")
                .param(boardId)
                .query(Documents::row)
                .list();
    }

    /** The bytes as they were stored; fails if they no longer have the fingerprint they were stored with. */
    public byte[] bytes(String id) {
        StoredDocument document = get(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        database.sql("select bytes from document_part where document_id = ? order by part")
                .param(id)
                .query(byte[].class)
                .list()
                .forEach(bytes::writeBytes);
        if (!Fingerprint.of(bytes.toByteArray()).equals(document.sha256())) {
            throw new IllegalStateException("Document " + id + " is not what was stored");
        }
        return bytes.toByteArray();
    }

    /** The content that the document was made from, for printing it again inside a board packet. */
    public Paper paper(String id) {
        return database.sql("select paper from document where id = ? and paper is not null")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> CanonicalJson.read(json, Paper.class))
                .orElseThrow(() -> new IllegalArgumentException("No paper behind document " + id));
    }

    private StoredDocument insert(NewDocument document) {
        StoredDocument stored = new StoredDocument(
                document.id(),
                document.boardId(),
                document.kind(),
                document.subject(),
                document.version(),
                document.fileName(),
                Fingerprint.of(document.bytes()),
                // PostgreSQL keeps microseconds.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        insertRow(stored, document.paper() == null ? null : CanonicalJson.write(document.paper()));
        insertParts(stored.id(), document.bytes());
        return stored;
    }

    private void insertRow(StoredDocument stored, String paper) {
        database.sql("insert into document (" + COLUMNS + ", paper) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(stored.id(), stored.boardId(), stored.kind().name(), stored.subject(), stored.version())
                .params(stored.fileName(), stored.sha256(), stored.storedAt().atOffset(ZoneOffset.UTC), paper)
                .update();
    }

    private void insertParts(String id, byte[] bytes) {
        for (int part = 0; part * PART < bytes.length; part++) {
            byte[] slice = Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART));
            database.sql("insert into document_part (document_id, part, bytes) values (?, ?, ?)")
                    .params(id, part, slice)
                    .update();
        }
    }

    static StoredDocument row(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getString("id"),
                row.getString("board_id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
