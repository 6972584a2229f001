package se.namndbesok.contactvisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.contactvisit.VisitReport.Confirmation;
import se.namndbesok.contactvisit.VisitReport.Registration;
import se.namndbesok.contactvisit.VisitReport.Returned;

/** The reports, version by version. Nothing of a version that was handed in is ever changed or removed. */
@Repository
public class VisitReports {

    private static final String LATEST =
            " where visit_id = ? and version = (select max(version) from visit_report where visit_id = ?)";

    private final JdbcClient database;
    private final Clock clock;

    public VisitReports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Hands in the next version and returns its number. */
    public int submit(String visitId, String authorId, Map<String, String> content) {
        int version = find(visitId).map(VisitReport::version).orElse(0) + 1;
        database.sql("insert into visit_report (visit_id, version, state, author_id, content, submitted_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(visitId, version, ReportState.SUBMITTED.name(), authorId, ReportAnswers.write(content), now())
                .update();
        return version;
    }

    public void become(String visitId, ReportState state) {
        update(visitId, "state = ?", state.name());
    }

    /** An attending politician stands behind the latest version, or sends it back with a remark (B-32). */
    public void confirm(String visitId, Confirmation confirmation) {
        database.sql("insert into report_confirmation (visit_id, version, person_id, answered_at, stands_by_it, remark)"
                        + " values (?, (select max(version) from visit_report where visit_id = ?), ?, ?, ?, ?)")
                .params(
                        visitId,
                        visitId,
                        confirmation.personId(),
                        confirmation.answeredAt().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        confirmation.standsByIt(),
                        confirmation.remark())
                .update();
    }

    public void handBack(String visitId, Returned returned) {
        update(visitId, "return_reason = ?, return_remark = ?", returned.reason(), returned.remark());
        become(visitId, ReportState.RETURNED);
    }

    /** Gives the latest version its number in the registry and its meeting. */
    public void register(String visitId, Registration registration) {
        update(
                visitId,
                "state = ?, registry_number = ?, meeting_id = ?, meeting_reason = ?",
                ReportState.REGISTERED.name(),
                registration.registryNumber(),
                registration.meetingId(),
                registration.meetingReason());
    }

    public void archived(VisitReport report, String documentId) {
        database.sql("update visit_report set document_id = ? where visit_id = ? and version = ?")
                .params(documentId, report.visitId(), report.version())
                .update();
    }

    private void update(String visitId, String assignments, Object... values) {
        database.sql("update visit_report set " + assignments + LATEST)
                .params(values)
                .params(visitId, visitId)
                .update();
    }

    /** The latest version; a visit without a report is a programming error. */
    public VisitReport latest(String visitId) {
        return find(visitId).orElseThrow(() -> new IllegalArgumentException("No report for visit " + visitId));
    }

    /** The latest version, if there is one. */
    public Optional<VisitReport> find(String visitId) {
        return database.sql("select * from visit_report" + LATEST)
                .params(visitId, visitId)
                .query((row, number) -> report(row))
                .optional();
    }

    /** All versions, the first one first. */
    public List<VisitReport> versions(String visitId) {
        return database.sql("select * from visit_report where visit_id = ? order by version")
                .param(visitId)
                .query((row, number) -> report(row))
                .list();
    }

    private VisitReport report(ResultSet row) throws SQLException {
        String visitId = row.getString("visit_id");
        int version = row.getInt("version");
        String reason = row.getString("return_reason");
        return new VisitReport(
                visitId,
                version,
                ReportState.valueOf(row.getString("state")),
                row.getString("author_id"),
                ReportAnswers.read(row.getString("content")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                reason == null ? null : new Returned(reason, row.getString("return_remark")),
                registration(row),
                row.getString("document_id"),
                confirmations(visitId, version),
                row.getString("typed_by"));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        String number = row.getString("registry_number");
        String meeting = row.getString("meeting_id");
        return number == null ? null : new Registration(number, meeting, row.getString("meeting_reason"));
    }

    private List<Confirmation> confirmations(String visitId, int version) {
        return database.sql("select * from report_confirmation where visit_id = ? and version = ?"
                        + " order by answered_at, person_id")
                .params(visitId, version)
                .query((row, number) -> new Confirmation(
                        row.getString("person_id"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("stands_by_it"),
                        row.getString("remark")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
