package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is contact politician for which unit. */
@Repository
public class ContactAssignments {

    private final JdbcClient jdbc;

    ContactAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's assignments on that day, as lead or not, by id. */
    public List<ContactAssignment> of(String personId, LocalDate on) {
        return activeOn(on).stream()
                .filter(assignment -> assignment.politicianIds().contains(personId))
                .toList();
    }

    /** Also one that has ended or left the register; an unknown id is a NoSuchElementException. */
    public ContactAssignment get(String id) {
        return Rows.found(
                jdbc.sql("select * from contact_assignment where id = :id")
                        .param("id", id)
                        .query(assignment())
                        .optional(),
                "contact assignment",
                id);
    }

    /** Every assignment that runs on that day, by id. */
    public List<ContactAssignment> activeOn(LocalDate on) {
        return jdbc.sql("select * from contact_assignment where listed and" + Rows.VALID + "order by id")
                .param("on", on)
                .query(assignment())
                .list();
    }

    private RowMapper<ContactAssignment> assignment() {
        return (row, index) -> new ContactAssignment(
                row.getString("id"),
                row.getString("policy_key"),
                row.getString("unit_id"),
                row.getString("board_id"),
                politicians(row.getString("id")),
                row.getString("lead_id"),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"),
                new Decision(Rows.date(row, "decided_on"), row.getString("paragraph")));
    }

    private List<String> politicians(String assignment) {
        return jdbc.sql("select person_id from assigned_politician where assignment_id = :assignment order by place")
                .param("assignment", assignment)
                .query(String.class)
                .list();
    }
}
