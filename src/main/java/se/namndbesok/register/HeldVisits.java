package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.HeldVisit.Report;

/** The visits that took place: the visit's process writes, those of compensation and quality digest read. */
@Repository
public class HeldVisits {

    private static final String VISIT = "select v.*, (select string_agg(p.person_id, ',' order by p.person_id)"
            + " from held_visit_politician p where p.visit_id = v.id) as politicians from held_visit v";

    private final JdbcClient database;

    public HeldVisits(JdbcClient database) {
        this.database = database;
    }

    /** A visit has taken place; told again, the later account counts. */
    public void held(HeldVisit visit) {
        forget(visit.id());
        database.sql("insert into held_visit (id, board_id, unit_id, policy_id, assignment_id, starts_at, ends_at,"
                        + " groups_met) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(visit.id(), visit.boardId(), visit.unitId(), visit.policyId(), visit.assignmentId())
                .params(visit.start(), visit.end(), String.join(",", visit.groupsMet()))
                .update();
        visit.politicianIds()
                .forEach(person -> database.sql("insert into held_visit_politician (visit_id, person_id) values (?, ?)")
                        .params(visit.id(), person)
                        .update());
    }

    private void forget(String id) {
        for (String table : List.of("held_visit_politician where visit_id", "held_visit where id")) {
            database.sql("delete from " + table + " = ?").param(id).update();
        }
    }

    /** The visit's report was handed in; handed in again after a correction, the first day counts. */
    public void reported(String id, LocalDate day) {
        database.sql("update held_visit set report_in_on = ? where id = ? and report_in_on is null")
                .params(day, id)
                .update();
    }

    /** On which days the reports of the board's visits were handed in, by visit; without those that were not. */
    public Map<String, LocalDate> reportedOn(String boardId) {
        Map<String, LocalDate> days = new HashMap<>();
        database.sql("select id, report_in_on from held_visit where board_id = ? and report_in_on is not null")
                .param(boardId)
                .query(row -> {
                    days.put(row.getString("id"), Rows.date(row, "report_in_on"));
                });
        return days;
    }

    /** The board has been notified of the visit's report. */
    public void notified(String id, Report report) {
        database.sql("update held_visit set document_id = ?, registry_number = ?, notified_on = ?, mission = ?,"
                        + " goals = ? where id = ?")
                .params(report.documentId(), report.registryNumber(), report.notifiedOn(), report.mission())
                .params(String.join("\n", report.goals()), id)
                .update();
    }

    /** The visit of that id; an unknown id is a NoSuchElementException. */
    public HeldVisit get(String id) {
        return Rows.found(
                database.sql(VISIT + " where v.id = ?")
                        .param(id)
                        .query(HeldVisits::visit)
                        .optional(),
                "held visit",
                id);
    }

    /** The board's visits from the first day to the last, in the order of time. */
    public List<HeldVisit> between(String boardId, LocalDate first, LocalDate last) {
        return database.sql(VISIT + " where v.board_id = ? and v.starts_at >= ? and v.starts_at < ?"
                        + " order by v.starts_at, v.id")
                .params(boardId, first.atStartOfDay(), last.plusDays(1).atStartOfDay())
                .query(HeldVisits::visit)
                .list();
    }

    /** How many visits were made under the assignment from the first day to the last. */
    public int count(String assignmentId, LocalDate first, LocalDate last) {
        return database.sql(
                        "select count(*) from held_visit where assignment_id = ? and starts_at >= ? and starts_at < ?")
                .params(assignmentId, first.atStartOfDay(), last.plusDays(1).atStartOfDay())
                .query(Integer.class)
                .single();
    }

    private static HeldVisit visit(ResultSet row, int number) throws SQLException {
        return new HeldVisit(
                row.getString("id"),
                row.getString("board_id"),
                row.getString("unit_id"),
                row.getString("policy_id"),
                row.getString("assignment_id"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                Rows.ids(row, "politicians"),
                parts(row.getString("groups_met"), ","),
                report(row));
    }

    private static Report report(ResultSet row) throws SQLException {
        LocalDate notified = Rows.date(row, "notified_on");
        return notified == null
                ? null
                : new Report(
                        row.getString("document_id"),
                        row.getString("registry_number"),
                        notified,
                        row.getString("mission"),
                        parts(row.getString("goals"), "\n"));
    }

    private static List<String> parts(String joined, String by) {
        return Stream.ofNullable(joined)
                .flatMap(text -> Stream.of(text.split(by)))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
