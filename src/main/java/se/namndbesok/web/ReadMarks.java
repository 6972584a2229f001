package se.namndbesok.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reports a person has opened, so that the pages can show what is unread. */
@Repository
class ReadMarks {

    private final JdbcClient database;
    private final Clock clock;

    ReadMarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The first reading counts. */
    void read(String person, String documentId) {
        boolean isMarked = database.sql("select count(*) from report_read where person_id = ? and document_id = ?")
                        .params(person, documentId)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!isMarked) {
            try {
                database.sql("insert into report_read (person_id, document_id, read_at) values (?, ?, ?)")
                        .params(
                                person,
                                documentId,
                                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .update();
            } catch (DuplicateKeyException atTheSameMoment) {
                // In two windows: it is marked.
            }
        }
    }
}
