package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits that are being booked or are booked, by assignment: the visit's process writes, that of the year reads. */
@Repository
public class PlannedVisits {

    private final JdbcClient database;

    PlannedVisits(JdbcClient database) {
        this.database = database;
    }

    /** The visit is under way; the day is null until it is booked. */
    public void plan(String visitId, String assignmentId, LocalDate day) {
        int known = database.sql("update planned_visit set assignment_id = ?, visit_day = ? where visit_id = ?")
                .params(assignmentId, day, visitId)
                .update();
        if (known == 0) {
            database.sql("insert into planned_visit (visit_id, assignment_id, visit_day) values (?, ?, ?)")
                    .params(visitId, assignmentId, day)
                    .update();
        }
    }

    /** The visit is no longer under way: it has taken place, or nothing comes of it. Gives the assignment it was for. */
    public Optional<String> end(String visitId) {
        Optional<String> assignment = database.sql("select assignment_id from planned_visit where visit_id = ?")
                .param(visitId)
                .query(String.class)
                .optional();
        assignment.ifPresent(it -> database.sql("delete from planned_visit where visit_id = ?")
                .param(visitId)
                .update());
        return assignment;
    }

    /** How many are under way for that year; one without a day yet counts for the year that is now. */
    public int count(String assignmentId, int year, LocalDate today) {
        return database.sql("select count(*) from planned_visit where assignment_id = ?"
                        + " and coalesce(visit_day, ?) between ? and ?")
                .params(assignmentId, today, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(Integer.class)
                .single();
    }
}
