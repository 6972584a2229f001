package se.namndbesok.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The closed years of the assignments: the year's process writes, reports and coverage read. */
@Repository
public class VisitYears {

    private final JdbcClient database;

    VisitYears(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the figures of a year that is over. */
    public void close(VisitYear year) {
        database.sql("insert into visit_year (assignment_id, visit_year, board_id, unit_id, policy_id, expected, held,"
                        + " missed, closed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(year.assignmentId(), year.year(), year.boardId(), year.unitId(), year.policyId())
                .params(year.expected(), year.held(), year.missed(), year.closedOn())
                .update();
    }

    public boolean isClosed(String assignmentId, int year) {
        return database.sql("select count(*) from visit_year where assignment_id = ? and visit_year = ?")
                        .params(assignmentId, year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The board's figures of a year, by assignment. */
    public List<VisitYear> of(String boardId, int year) {
        return database.sql("select * from visit_year where board_id = ? and visit_year = ? order by assignment_id")
                .params(boardId, year)
                .query((row, number) -> new VisitYear(
                        row.getString("assignment_id"),
                        row.getInt("visit_year"),
                        row.getString("board_id"),
                        row.getString("unit_id"),
                        row.getString("policy_id"),
                        row.getInt("expected"),
                        row.getInt("held"),
                        row.getInt("missed"),
                        Rows.date(row, "closed_on")))
                .list();
    }
}
