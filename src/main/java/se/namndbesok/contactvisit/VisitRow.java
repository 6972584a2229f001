package se.namndbesok.contactvisit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** How a contact visit lies in its table. */
final class VisitRow {

    // The people come along in the same statement: every step of a visit reads it.
    static final String SELECT = "select v.*, (select string_agg(a.person_id, ',' order by a.person_id)"
            + " from contact_visit_attendee a where a.visit_id = v.id) as attendees from contact_visit v";

    private VisitRow() {}

    static ContactVisit visit(ResultSet row, int number) throws SQLException {
        LocalDateTime start = row.getObject("starts_at", LocalDateTime.class);
        String outcome = row.getString("outcome");
        return new ContactVisit(
                row.getString("id"),
                row.getString("board_id"),
                row.getString("assignment_id"),
                row.getString("unit_id"),
                row.getString("policy_id"),
                row.getString("lead_id"),
                ContactVisits.codes(row.getString("attendees")),
                VisitState.valueOf(row.getString("state")),
                start == null ? null : new VisitTime(start, row.getObject("ends_at", LocalDateTime.class)),
                row.getInt("minutes"),
                row.getString("adaptation"),
                row.getString("message"),
                row.getInt("invitation"),
                outcome == null ? null : Outcome.valueOf(outcome),
                ContactVisits.codes(row.getString("groups_met")),
                row.getBoolean("stand_in"));
    }
}
