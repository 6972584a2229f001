package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is contact politician for which unit. */
@Repository
public class ContactAssignments {

    private static final String ASSIGNMENT = "select c.*, (select string_agg(a.person_id, ',' order by a.place)"
            + " from assigned_politician a where a.assignment_id = c.id) as politicians from contact_assignment c";

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
                jdbc.sql(ASSIGNMENT + " where c.id = :id")
                        .param("id", id)
                        .query(ContactAssignments::assignment)
                        .optional(),
                "contact assignment",
                id);
    }

    /** Whether that person is contact politician for the unit on that day, with a seat on the board. */
    public boolean isHeldBy(String personId, String unitId, LocalDate on) {
        return jdbc.sql("select count(*) from contact_assignment c where c.unit_id = :unit and c.listed and"
                                + Rows.VALID
                                + "and exists (select 1 from assigned_politician where assignment_id = c.id and person_id = :person)"
                                + " and exists (select 1 from seat where person_id = :person and board_id = c.board_id and"
                                + Rows.VALID + ")")
                        .param("unit", unitId)
                        .param("person", personId)
                        .param("on", on)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Every assignment of the unit in the register, past, present and coming, by id. */
    public List<ContactAssignment> ofUnit(String unitId) {
        return jdbc.sql(ASSIGNMENT + " where c.listed and c.unit_id = :unit order by id")
                .param("unit", unitId)
                .query(ContactAssignments::assignment)
                .list();
    }

    /** Every assignment that runs on that day, by id. */
    public List<ContactAssignment> activeOn(LocalDate on) {
        return OnceInATransaction.read(
                "assignments " + on, () -> jdbc.sql(ASSIGNMENT + " where c.listed and" + Rows.VALID + "order by id")
                        .param("on", on)
                        .query(ContactAssignments::assignment)
                        .list());
    }

    private static ContactAssignment assignment(ResultSet row, int number) throws SQLException {
        return new ContactAssignment(
                row.getString("id"),
                row.getString("policy_key"),
                row.getString("unit_id"),
                row.getString("board_id"),
                Rows.ids(row, "politicians"),
                row.getString("lead_id"),
                Rows.date(row, "valid_from"),
                Rows.date(row, "valid_to"),
                new Decision(Rows.date(row, "decided_on"), row.getString("paragraph")));
    }
}
