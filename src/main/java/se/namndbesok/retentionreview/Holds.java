package se.namndbesok.retentionreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.namndbesok.calendar.Stockholm;

/** "Får inte gallras": somebody has asked for the thing, so nothing disposes of it (E21, X-04). Each change is logged. */
@Repository
public class Holds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Holds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mark that was set, or taken away.
     *
     * @param reason in the words of whoever did it
     */
    public record Mark(
            String itemId, String boardId, String title, boolean isHeld, String reason, String person, Instant at) {

        public LocalDate day() {
            return Stockholm.dateOf(at);
        }
    }

    public boolean isHeld(String item) {
        return jdbc.sql("select count(*) from disposal_hold where item_id = ?")
                        .param(item)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Sets the mark or takes it away; nothing if it is so already. */
    @Transactional
    public void set(Mark mark) {
        if (mark.isHeld() == isHeld(mark.itemId())) {
            return;
        }
        if (mark.isHeld()) {
            jdbc.sql("insert into disposal_hold (item_id, board_id, title, reason, set_by, set_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(mark.itemId(), mark.boardId(), mark.title(), mark.reason(), mark.person())
                    .param(LocalDate.now(clock))
                    .update();
        } else {
            jdbc.sql("delete from disposal_hold where item_id = ?")
                    .param(mark.itemId())
                    .update();
        }
        jdbc.sql("insert into disposal_hold_log (item_id, board_id, title, held, reason, person_id, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(mark.itemId(), mark.boardId(), mark.title(), mark.isHeld(), mark.reason(), mark.person())
                .param(mark.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    public Instant now() {
        return clock.instant();
    }

    /** The last change of the mark on that thing. */
    public Optional<Mark> last(String item) {
        return log("item_id", item).stream().findFirst();
    }

    /** Every change on the board's things, the latest first. */
    public List<Mark> of(String boardId) {
        return log("board_id", boardId);
    }

    private List<Mark> log(String column, String value) {
        return jdbc.sql("select * from disposal_hold_log where " + column + " = ? order by at desc, id desc")
                .param(value)
                .query(Holds::mark)
                .list();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getString("item_id"),
                row.getString("board_id"),
                row.getString("title"),
                row.getBoolean("held"),
                row.getString("reason"),
                row.getString("person_id"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
