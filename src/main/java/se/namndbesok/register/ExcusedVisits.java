package se.namndbesok.register;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits whose booked day the unit did not keep (E2, E5, AC-14): the visit's process writes, that of the year reads. */
@Repository
public class ExcusedVisits {

    private final JdbcClient database;

    ExcusedVisits(JdbcClient database) {
        this.database = database;
    }

    /** The politician is not to blame that nobody came on that day; a later day of the same visit counts. */
    public void excuse(String visitId, String assignmentId, LocalDate day) {
        forget(visitId);
        database.sql("insert into excused_visit (visit_id, assignment_id, visit_day) values (?, ?, ?)")
                .params(visitId, assignmentId, day)
                .update();
    }

    /** The visit has been made in that year after all, and counts as made. */
    public void madeIn(int year, String visitId) {
        database.sql("delete from excused_visit where visit_id = ? and visit_day between ? and ?")
                .params(visitId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update();
    }

    private void forget(String visitId) {
        database.sql("delete from excused_visit where visit_id = ?")
                .param(visitId)
                .update();
    }

    public int count(String assignmentId, LocalDate first, LocalDate last) {
        return database.sql("select count(*) from excused_visit where assignment_id = ? and visit_day between ? and ?")
                .params(assignmentId, first, last)
                .query(Integer.class)
                .single();
    }
}
