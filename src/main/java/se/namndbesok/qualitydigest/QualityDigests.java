package se.namndbesok.qualitydigest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.qualitydigest.QualityDigest.Report;
import se.namndbesok.qualitydigest.QualityDigest.State;
import se.namndbesok.qualitydigest.QualityDigest.Words;

/** The quality digests, and which report is used in which of them. */
@Repository
public class QualityDigests {

    private final JdbcClient database;

    public QualityDigests(JdbcClient database) {
        this.database = database;
    }

    public void plan(String id, String boardId, LocalDate first, LocalDate last) {
        database.sql("insert into quality_digest (id, board_id, first_day, last_day, state) values (?, ?, ?, ?, ?)")
                .params(id, boardId, first, last, State.PLANNED.name())
                .update();
    }

    public Optional<QualityDigest> find(String id) {
        return database.sql("select * from quality_digest where id = ?")
                .param(id)
                .query((row, number) -> digest(row))
                .optional();
    }

    /** The digest of that id; an unknown id is a programming error. */
    public QualityDigest get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No quality digest " + id));
    }

    public void become(String id, State state) {
        database.sql("update quality_digest set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** Takes these visits' reports, in this order, but for those that are in a digest already. */
    public void take(String id, List<String> visitIds) {
        List<String> free = visitIds.stream().filter(visit -> !isUsed(visit)).toList();
        for (int place = 0; place < free.size(); place++) {
            database.sql("insert into quality_digest_report (visit_id, digest_id, place, themes) values (?, ?, ?, '')")
                    .params(free.get(place), id, place)
                    .update();
        }
    }

    private boolean isUsed(String visitId) {
        return database.sql("select count(*) from quality_digest_report where visit_id = ?")
                        .param(visitId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the strategist makes of the reports: the themes of each, and own words. */
    public void compile(String id, Map<String, List<String>> themes, Words words) {
        themes.forEach((visit, about) -> database.sql(
                        "update quality_digest_report set themes = ? where digest_id = ? and visit_id = ?")
                .params(String.join(",", about), id, visit)
                .update());
        database.sql("update quality_digest set summary = ?, quotations = ? where id = ?")
                .params(words.summary(), String.join("\n", words.quotations()), id)
                .update();
    }

    /** The digest as it was last made, as a document and as a table. */
    public void made(String id, Made made) {
        database.sql("update quality_digest set document_id = ?, table_id = ?, control_id = ?, control_table_id = ?"
                        + " where id = ?")
                .params(made.documentId(), made.tableId(), made.controlId(), made.controlTableId(), id)
                .update();
    }

    /** The files, once they are made. */
    public Made madeOf(String id) {
        return database.sql(
                        "select document_id, table_id, control_id, control_table_id from quality_digest where id = ?")
                .param(id)
                .query((row, number) -> made(row))
                .single();
    }

    /** Ids of the stored files of a digest, and of what it gives the internal control. */
    public record Made(String documentId, String tableId, String controlId, String controlTableId) {}

    static Made made(ResultSet row) throws SQLException {
        return new Made(
                row.getString("document_id"),
                row.getString("table_id"),
                row.getString("control_id"),
                row.getString("control_table_id"));
    }

    public void publish(String id, LocalDate day) {
        become(id, State.PUBLISHED);
        database.sql("update quality_digest set published_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    private QualityDigest digest(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new QualityDigest(
                id,
                row.getString("board_id"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                new Words(row.getString("summary"), parts(row.getString("quotations"), "\n")),
                reports(id));
    }

    private List<Report> reports(String id) {
        return database.sql("select * from quality_digest_report where digest_id = ? order by place")
                .param(id)
                .query((row, number) -> new Report(row.getString("visit_id"), parts(row.getString("themes"), ",")))
                .list();
    }

    private static List<String> parts(String joined, String by) {
        return Stream.ofNullable(joined)
                .flatMap(all -> Stream.of(all.split(by)))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
