package se.namndbesok.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The boards' meeting calendars. */
@Repository
public class Meetings {

    private static final RowMapper<Meeting> MEETING = (row, index) -> new Meeting(
            row.getString("id"),
            row.getString("board_id"),
            MeetingKind.valueOf(row.getString("kind")),
            Rows.date(row, "meeting_date"),
            row.getObject("start_time", LocalTime.class),
            Rows.date(row, "agenda_cutoff"));

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that has left the calendar; an unknown id is a NoSuchElementException. */
    public Meeting get(String id) {
        return Rows.found(
                jdbc.sql("select * from meeting where id = :id")
                        .param("id", id)
                        .query(MEETING)
                        .optional(),
                "meeting",
                id);
    }

    /** Whether the meeting is still in the calendar; one that has left it is cancelled (E15). */
    public boolean isHeld(String id) {
        return jdbc.sql("select listed from meeting where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The board's own meetings from that day on, by date. */
    public List<Meeting> boardMeetings(String boardId, LocalDate fromInclusive) {
        return ofKind(boardId, MeetingKind.BOARD, fromInclusive);
    }

    /** The board's own meetings on whose agenda something may still come on that day, by date (B-23). */
    public List<Meeting> reachable(String boardId, LocalDate on) {
        return boardMeetings(boardId, on).stream()
                .filter(meeting -> !meeting.agendaCutoff().isBefore(on))
                .toList();
    }

    /** The meetings of the board's presidium from that day on, by date. */
    public List<Meeting> presidiumMeetings(String boardId, LocalDate fromInclusive) {
        return ofKind(boardId, MeetingKind.PRESIDIUM, fromInclusive);
    }

    /** Every board's meetings of both kinds from that day on, by date. */
    public List<Meeting> all(LocalDate fromInclusive) {
        String coming = "select * from meeting where listed and meeting_date >= :from order by meeting_date, id";
        return OnceInATransaction.read("meetings " + fromInclusive, () -> jdbc.sql(coming)
                .param("from", fromInclusive)
                .query(MEETING)
                .list());
    }

    /**
     * The board meeting that something handed in that day belongs to: the first whose agenda cut-off is not before that
     * day (B-23, AC-28). A calendar without such a meeting is a NoSuchElementException that says so.
     */
    public Meeting targetFor(String boardId, LocalDate submittedOn) {
        return boardMeetings(boardId, submittedOn).stream()
                .filter(meeting -> !meeting.agendaCutoff().isBefore(submittedOn))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The register holds no meeting of board " + boardId
                        + " with an agenda cut-off on or after " + submittedOn + "; add the coming meetings"));
    }

    private List<Meeting> ofKind(String boardId, MeetingKind kind, LocalDate fromInclusive) {
        return all(fromInclusive).stream()
                .filter(meeting -> meeting.boardId().equals(boardId) && meeting.kind() == kind)
                .toList();
    }
}
