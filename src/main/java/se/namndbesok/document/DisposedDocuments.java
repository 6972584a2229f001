package se.namndbesok.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.calendar.Stockholm;

/** Stored documents whose content is gone by a decision on record: that there was such a document stays known. */
@Repository
public class DisposedDocuments implements DisposableKind {

    private final JdbcClient database;
    private final Clock clock;

    public DisposedDocuments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean isCalled(String kind) {
        return Stream.of(DocumentKind.values()).map(DocumentKind::name).anyMatch(kind::equals);
    }

    /** Documents that were stored before that day. */
    @Override
    public List<Disposable> from(String boardId, String kind, LocalDate before) {
        return database
                .sql("select " + Documents.COLUMNS + " from document where board_id = ? and kind = ?"
                        + " and stored_at < ? and disposed_on is null order by stored_at, id")
                .params(boardId, kind, before.atStartOfDay(Stockholm.ZONE).toOffsetDateTime())
                .query(Documents::row)
                .list()
                .stream()
                .map(it -> new Disposable(it.id(), it.fileName()))
                .toList();
    }

    public boolean contains(String id) {
        return database.sql("select count(*) from document where id = ? and disposed_on is not null")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Takes the content away, also from the search; the row stays. */
    @Override
    @Transactional
    public void dispose(String id) {
        database.sql("delete from document_part where document_id = ?")
                .param(id)
                .update();
        for (String table : List.of("report_posting", "report_indexed")) {
            database.sql("delete from " + table + " where document_id = ?")
                    .param(id)
                    .update();
        }
        database.sql("update document set paper = null, disposed_on = ? where id = ?")
                .params(LocalDate.now(clock), id)
                .update();
    }
}
