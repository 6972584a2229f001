package se.namndbesok.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.calendar.Semester;

/** The figures of the study visits: each visit writes its own when it is over, the plan and the digest read them. */
@Repository
public class StudyVisitFigures {

    private final JdbcClient database;

    public StudyVisitFigures(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the visit's figures, in place of earlier ones. */
    public void save(StudyVisit visit, StudyVisitFigure figure) {
        database.sql("delete from study_visit_figure where visit_id = ?")
                .param(visit.id())
                .update();
        database.sql("insert into study_visit_figure (visit_id, board_id, semester, department_id, held, reason, seats,"
                        + " signed_up, seated, attended) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(visit.id(), visit.boardId(), visit.semester().id(), visit.departmentId())
                .params(figure.held(), figure.reason(), figure.seats())
                .params(figure.signedUp(), figure.seated(), figure.attended())
                .update();
    }

    /** The board's visits of the semester that are over. */
    public List<Row> of(String boardId, Semester semester) {
        return select("board_id = ? and semester = ?", boardId, semester.id());
    }

    /** Sums by department, in the order of their ids: offered, held, seats, seats taken, attendance. */
    public List<Sum> byDepartment(String boardId, Semester semester) {
        return database.sql("select department_id, count(*) as offered, sum(case when held then 1 else 0 end) as held,"
                        + " case when count(seats) = count(*) then sum(seats) end as seats,"
                        + " sum(seated) as seated, sum(attended) as attended from study_visit_figure"
                        + " where board_id = ? and semester = ? group by department_id order by department_id")
                .params(boardId, semester.id())
                .query((row, number) -> new Sum(
                        row.getString("department_id"),
                        row.getInt("offered"),
                        row.getInt("held"),
                        row.getObject("seats") == null ? null : (Integer) row.getInt("seats"),
                        row.getInt("seated"),
                        row.getInt("attended")))
                .list();
    }

    /** One visit's figures and whose it was. */
    public record Row(String departmentId, StudyVisitFigure figure) {}

    /**
     * What a department offered in a semester and what came of it.
     *
     * @param seats how many in all; null when one of the visits had no limit
     */
    public record Sum(String departmentId, int offered, int held, Integer seats, int seated, int attended) {}

    private List<Row> select(String where, Object... values) {
        return database.sql("select * from study_visit_figure where " + where + " order by department_id, visit_id")
                .params(values)
                .query((row, number) -> new Row(
                        row.getString("department_id"),
                        new StudyVisitFigure(
                                row.getString("visit_id"),
                                row.getBoolean("held"),
                                row.getString("reason"),
                                row.getObject("seats", Integer.class),
                                row.getInt("signed_up"),
                                row.getInt("seated"),
                                row.getInt("attended"))))
                .list();
    }
}
