package se.namndbesok.contactvisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contact visits, from the wish to book to the closed visit. */
@Repository
public class ContactVisits {

    // The people come along in the same statement: every step of a visit reads it.
    private static final String VISIT = "select v.*, (select string_agg(a.person_id, ',' order by a.person_id)"
            + " from contact_visit_attendee a where a.visit_id = v.id) as attendees from contact_visit v";

    private final JdbcClient database;

    public ContactVisits(JdbcClient database) {
        this.database = database;
    }

    /** Opens a visit that is yet to be booked. */
    public void open(String id, String boardId, String openedBy) {
        database.sql("insert into contact_visit (id, board_id, opened_by, state, invitation) values (?, ?, ?, ?, 0)")
                .params(id, boardId, openedBy, VisitState.TO_BE_BOOKED.name())
                .update();
    }

    public Optional<ContactVisit> find(String id) {
        return database.sql(VISIT + " where v.id = ?")
                .param(id)
                .query(ContactVisits::visit)
                .optional();
    }

    /** The visit of that id; an unknown id is a programming error. */
    public ContactVisit get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No contact visit " + id));
    }

    /** The visit becomes a request to the unit; policyId is the version it keeps to the end. */
    public void request(String id, Appointment appointment, VisitRequest request) {
        database.sql("update contact_visit set state = ?, assignment_id = ?, unit_id = ?, policy_id = ?, lead_id = ?,"
                        + " minutes = ?, adaptation = ?, message = ? where id = ?")
                .params(
                        VisitState.REQUESTED.name(),
                        request.assignmentId(),
                        appointment.unitId(),
                        appointment.policyId(),
                        appointment.leadId(),
                        request.minutes(),
                        request.adaptation(),
                        request.message(),
                        id)
                .update();
        attend(id, request.attendees());
    }

    /** Sets who comes, in place of who came before. */
    public void attend(String id, List<String> people) {
        database.sql("delete from contact_visit_attendee where visit_id = ?")
                .param(id)
                .update();
        String attends = "insert into contact_visit_attendee values (?, ?)";
        people.forEach(person -> database.sql(attends).params(id, person).update());
    }

    /** A time stands. */
    public void book(String id, VisitTime time) {
        database.sql("update contact_visit set state = ?, starts_at = ?, ends_at = ?, outcome = null where id = ?")
                .params(VisitState.BOOKED.name(), time.start(), time.end(), id)
                .update();
    }

    /** Counts up the calendar entry, which must never be sent with a number it has had. */
    public void invited(String id) {
        database.sql("update contact_visit set invitation = invitation + 1 where id = ?")
                .param(id)
                .update();
    }

    public void become(String id, VisitState state) {
        set("state", state.name(), id);
    }

    /** The booked time is not kept. */
    public void release(String id, Outcome outcome) {
        database.sql("update contact_visit set state = ?, outcome = ? where id = ?")
                .params(outcome.state().name(), outcome.name(), id)
                .update();
    }

    /** Remembers why the time will be released, until the model has done so. */
    public void changeWanted(String id, Outcome outcome) {
        set("outcome", outcome.name(), id);
    }

    /** The visit took place at these actual times, with these groups met. */
    public void carriedOut(String id, VisitTime actual, List<String> groupsMet) {
        database.sql("update contact_visit set state = ?, starts_at = ?, ends_at = ?, groups_met = ? where id = ?")
                .params(VisitState.CARRIED_OUT.name(), actual.start(), actual.end(), String.join(",", groupsMet), id)
                .update();
    }

    /** Somebody else of those who attended is to write the report. */
    public void lead(String id, String person) {
        set("lead_id", person, id);
    }

    public void close(String id, LocalDate day) {
        database.sql("update contact_visit set state = ?, closed_on = ? where id = ?")
                .params(VisitState.CLOSED.name(), day, id)
                .update();
    }

    private void set(String column, String value, String id) {
        String sql = "update contact_visit set " + column + " = ? where id = ?";
        database.sql(sql).params(value, id).update();
    }

    private static ContactVisit visit(ResultSet row, int number) throws SQLException {
        LocalDateTime start = row.getObject("starts_at", LocalDateTime.class);
        String outcome = row.getString("outcome");
        return new ContactVisit(
                row.getString("id"),
                row.getString("board_id"),
                row.getString("assignment_id"),
                row.getString("unit_id"),
                row.getString("policy_id"),
                row.getString("lead_id"),
                codes(row.getString("attendees")),
                VisitState.valueOf(row.getString("state")),
                start == null ? null : new VisitTime(start, row.getObject("ends_at", LocalDateTime.class)),
                row.getInt("minutes"),
                row.getString("adaptation"),
                row.getString("message"),
                row.getInt("invitation"),
                outcome == null ? null : Outcome.valueOf(outcome),
                codes(row.getString("groups_met")));
    }

    static List<String> codes(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
