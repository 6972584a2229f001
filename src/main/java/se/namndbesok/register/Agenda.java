package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each board meeting is to be notified of: visits write here, the meeting's process reads. */
@Repository
public class Agenda {

    private final JdbcClient database;

    public Agenda(JdbcClient database) {
        this.database = database;
    }

    /** Puts a report on a meeting's list; the same visit again moves it. */
    public void put(AgendaItem item) {
        remove(item.subject());
        database.sql(
                        "insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people,"
                                + " registry_number, notified_as, for_peers, late_reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        item.subject(),
                        item.meetingId(),
                        item.documentId(),
                        item.unitId(),
                        item.visited(),
                        item.people(),
                        item.registryNumber(),
                        item.notifiedAs().name(),
                        item.forPeers(),
                        item.lateReason())
                .update();
    }

    /** Moves what the board has not yet taken note of from one meeting's list to another's (E15). */
    public void move(String from, String to) {
        Stream.of(from, to).sorted().forEach(this::lock);
        database.sql("update agenda_item set meeting_id = ? where meeting_id = ? and notified_on is null")
                .params(to, from)
                .update();
    }

    /** Takes a visit's report off its list. */
    public void remove(String subject) {
        database.sql("delete from agenda_item where subject = ?").param(subject).update();
    }

    /** The board has taken note of what stands here, which stays; the visit's next version gets a line of its own (E14). */
    public void setAside(String subject, int version) {
        database.sql("update agenda_item set subject = ? where subject = ?")
                .params(subject + "#" + version, subject)
                .update();
    }

    /** Where the visit's report stands, if it is on a list. */
    public Optional<AgendaItem> find(String subject) {
        return database.sql("select * from agenda_item where subject = ?")
                .param(subject)
                .query(Agenda::item)
                .optional();
    }

    /** The meeting's list, by day of visit. */
    public List<AgendaItem> of(String meetingId) {
        return database.sql("select * from agenda_item where meeting_id = ? order by visited, subject")
                .param(meetingId)
                .query(Agenda::item)
                .list();
    }

    /**
     * Waits until nobody else in another transaction works on the meeting's list: a report is either in the packet
     * that is being bound, or its message finds the packet bound.
     */
    public void lock(String meetingId) {
        database.sql("select id from meeting where id = ? for update")
                .param(meetingId)
                .query(String.class)
                .optional();
    }

    /** Records that the board has taken note of its list (A-41). */
    public void notified(String meetingId, LocalDate day, String paragraph) {
        database.sql("update agenda_item set notified_on = ?, paragraph = ? where meeting_id = ?")
                .params(day, paragraph, meetingId)
                .update();
    }

    /** When and where in the minutes the board took note of a visit's report, once it has. */
    public Optional<Decision> notified(String subject) {
        return database.sql(
                        "select notified_on, paragraph from agenda_item where subject = ? and notified_on is not null")
                .param(subject)
                .query((row, number) ->
                        new Decision(row.getObject("notified_on", LocalDate.class), row.getString("paragraph")))
                .optional();
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        return new AgendaItem(
                row.getString("subject"),
                row.getString("meeting_id"),
                row.getString("document_id"),
                row.getString("unit_id"),
                row.getObject("visited", LocalDate.class),
                row.getString("people"),
                row.getString("registry_number"),
                NotificationKind.valueOf(row.getString("notified_as")),
                row.getBoolean("for_peers"),
                row.getString("late_reason"));
    }
}
