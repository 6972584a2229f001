package se.namndbesok.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has opened which document, and when; only ever added to (V6__access_log.sql says who reads it). */
@Repository
public class AccessLog {

    private final JdbcClient database;
    private final Clock clock;

    public AccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void read(String person, String documentId) {
        database.sql("insert into access_log (person_id, document_id, read_at) values (?, ?, ?)")
                .params(
                        person,
                        documentId,
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Somebody has taken the facts of these reports away in a file: one value, however many they are. */
    public void exported(String person, Collection<String> documentIds) {
        if (!documentIds.isEmpty()) {
            database.sql("insert into access_log (person_id, document_id, read_at, purpose)"
                            + " select cast(:person as varchar(64)), taken.id, :at, 'EXPORT'"
                            + " from unnest(cast(:ids as varchar array)) as taken (id)")
                    .param("person", person)
                    .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                    .param("ids", documentIds.toArray(String[]::new))
                    .update();
        }
    }
}
