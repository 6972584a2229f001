package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.OnceInATransaction;

/** The contact visits, from the wish to book to the closed visit. */
@Repository
public class ContactVisits {

    private final JdbcClient database;

    public ContactVisits(JdbcClient database) {
        this.database = database;
    }

    /** Opens a visit that is yet to be booked. */
    public void open(String id, String boardId, String openedBy) {
        change(id, "insert into contact_visit (id, board_id, opened_by, state, invitation) values (?, ?, ?, ?, 0)")
                .params(id, boardId, openedBy, VisitState.TO_BE_BOOKED.name())
                .update();
    }

    public Optional<ContactVisit> find(String id) {
        return OnceInATransaction.read(memory(id), () -> database.sql(VisitRow.SELECT + " where v.id = ?")
                .param(id)
                .query(VisitRow::visit)
                .optional());
    }

    private static String memory(String id) {
        return "contact visit " + id;
    }

    /** Every change of a visit goes this way, so that the visit as it was is not read again. */
    private StatementSpec change(String id, String sql) {
        OnceInATransaction.forget(memory(id));
        return database.sql(sql);
    }

    /** The visit of that id; an unknown id is a programming error. */
    public ContactVisit get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No contact visit " + id));
    }

    /** The visit becomes a request to the unit; policyId is the version it keeps to the end. */
    public void request(String id, Appointment appointment, VisitRequest request) {
        change(
                        id,
                        "update contact_visit set state = ?, assignment_id = ?, unit_id = ?, policy_id = ?, lead_id = ?,"
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
        if (Set.copyOf(people).equals(Set.copyOf(get(id).attendees()))) {
            return;
        }
        change(id, "delete from contact_visit_attendee where visit_id = ?")
                .param(id)
                .update();
        people.forEach(person -> change(id, "insert into contact_visit_attendee values (?, ?)")
                .params(id, person)
                .update());
    }

    /** A time stands. */
    public void book(String id, VisitTime time) {
        change(id, "update contact_visit set state = ?, starts_at = ?, ends_at = ?, outcome = null where id = ?")
                .params(VisitState.BOOKED.name(), time.start(), time.end(), id)
                .update();
    }

    /** Counts up the calendar entry, which must never be sent with a number it has had. */
    public void invited(String id) {
        change(id, "update contact_visit set invitation = invitation + 1 where id = ?")
                .param(id)
                .update();
    }

    public void become(String id, VisitState state) {
        set(id, "state", state.name());
    }

    /** The booked time is not kept. */
    public void release(String id, Outcome outcome) {
        change(id, "update contact_visit set state = ?, outcome = ? where id = ?")
                .params(outcome.state().name(), outcome.name(), id)
                .update();
    }

    /** Remembers why the time will be released, until the model has done so. */
    public void changeWanted(String id, Outcome outcome) {
        set(id, "outcome", outcome.name());
    }

    /** Somebody else leads this one visit; why is not stored (E18). */
    public void handOver(String id, String lead) {
        change(id, "update contact_visit set lead_id = ?, stand_in = true where id = ?")
                .params(lead, id)
                .update();
    }

    /** The visit took place at these actual times, with these groups met. */
    public void carriedOut(String id, VisitTime actual, List<String> groupsMet) {
        change(id, "update contact_visit set state = ?, starts_at = ?, ends_at = ?, groups_met = ? where id = ?")
                .params(VisitState.CARRIED_OUT.name(), actual.start(), actual.end(), String.join(",", groupsMet), id)
                .update();
    }

    /** Somebody else of those who attended is to write the report. */
    public void lead(String id, String person) {
        set(id, "lead_id", person);
    }

    private void set(String id, String column, String value) {
        String sql = "update contact_visit set " + column + " = ? where id = ?";
        change(id, sql).params(value, id).update();
    }

    public void close(String id, LocalDate day) {
        change(id, "update contact_visit set state = ?, closed_on = ? where id = ?")
                .params(VisitState.CLOSED.name(), day, id)
                .update();
    }

    static List<String> codes(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
