package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits without a report (E11): visits write here, and a meeting's process takes them onto its list. */
@Repository
public class MissingReports {

    /**
     * A visit that was closed without a report.
     *
     * @param subject business key of the visit
     * @param people the contact politicians, as text
     */
    public record MissingReport(String subject, String boardId, String unitId, LocalDate visited, String people) {}

    private final JdbcClient database;

    public MissingReports(JdbcClient database) {
        this.database = database;
    }

    /** Waits for the board's next list; once more, as on a retry, is the same. */
    public void put(MissingReport missing) {
        database.sql("delete from missing_report where subject = ?")
                .param(missing.subject())
                .update();
        database.sql("insert into missing_report (subject, board_id, unit_id, visited, people) values (?, ?, ?, ?, ?)")
                .params(missing.subject(), missing.boardId(), missing.unitId(), missing.visited(), missing.people())
                .update();
    }

    /** Takes those that wait onto the meeting's list. */
    public void take(Meeting meeting) {
        database.sql("update missing_report set meeting_id = ? where board_id = ? and meeting_id is null")
                .params(meeting.id(), meeting.boardId())
                .update();
    }

    /** The meeting's list is another's now, or nobody's: they wait for the next (E15). */
    public void release(String meetingId) {
        database.sql("update missing_report set meeting_id = null where meeting_id = ?")
                .param(meetingId)
                .update();
    }

    /** Those on the meeting's list, by day of visit. */
    public List<MissingReport> of(String meetingId) {
        return database.sql("select * from missing_report where meeting_id = ? order by visited, subject")
                .param(meetingId)
                .query(MissingReports::missing)
                .list();
    }

    private static MissingReport missing(ResultSet row, int number) throws SQLException {
        return new MissingReport(
                row.getString("subject"),
                row.getString("board_id"),
                row.getString("unit_id"),
                row.getObject("visited", LocalDate.class),
                row.getString("people"));
    }
}
