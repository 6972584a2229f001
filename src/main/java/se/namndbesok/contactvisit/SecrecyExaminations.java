package se.namndbesok.contactvisit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.contactvisit.Secrecy.Finding;

/** The examinations of secrecy, at most one of each version. */
@Repository
public class SecrecyExaminations {

    private final JdbcClient database;
    private final Clock clock;

    SecrecyExaminations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void record(VisitReport report, String person, Finding finding, boolean copyAllowed) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        database.sql("delete from secrecy_examination where visit_id = ? and version = ?")
                .params(report.visitId(), report.version())
                .update();
        database.sql(
                        "insert into secrecy_examination (visit_id, version, examined_by, examined_at, finding, copy_allowed)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(report.visitId(), report.version(), person, now, finding.name(), copyAllowed)
                .update();
    }

    /** The latest examination of the visit's report. */
    public Optional<Secrecy> latest(String visitId) {
        return database.sql("select * from secrecy_examination where visit_id = ? order by version desc limit 1")
                .param(visitId)
                .query((row, number) -> new Secrecy(
                        row.getInt("version"),
                        row.getString("examined_by"),
                        row.getObject("examined_at", OffsetDateTime.class).toInstant(),
                        Finding.valueOf(row.getString("finding")),
                        row.getBoolean("copy_allowed")))
                .optional();
    }

    /** Whether this version was made by masking the one before it. */
    public boolean isMasked(VisitReport report) {
        return latest(report.visitId())
                .filter(secrecy -> secrecy.finding() == Finding.MASKED && secrecy.version() == report.version() - 1)
                .isPresent();
    }

    /** An external provider gets a copy only of a version that was examined, or that the examination made (X-19, Q9). */
    public boolean allowsCopy(VisitReport report) {
        return latest(report.visitId())
                .filter(Secrecy::copyAllowed)
                .filter(secrecy -> secrecy.version() == report.version() || isMasked(report))
                .isPresent();
    }
}
