package se.namndbesok.register;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The boards of the municipality. */
@Repository
public class Boards {

    private final JdbcClient jdbc;

    Boards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The boards in the register today, by id. */
    public List<Board> all() {
        return jdbc.sql("select * from board where listed order by id")
                .query(board())
                .list();
    }

    /** Also one that has left the register; an unknown id is a NoSuchElementException. */
    public Board get(String id) {
        return Rows.found(
                jdbc.sql("select * from board where id = :id")
                        .param("id", id)
                        .query(board())
                        .optional(),
                "board",
                id);
    }

    /** The municipality that the boards belong to. */
    public Municipality municipality() {
        return jdbc.sql("select id, name from municipality where listed")
                .query((row, index) -> new Municipality(row.getString("id"), row.getString("name")))
                .single();
    }

    private RowMapper<Board> board() {
        return (row, index) -> new Board(
                row.getString("id"),
                row.getString("name"),
                row.getString("administration"),
                row.getInt("agenda_cutoff_days"),
                row.getInt("notice_days"),
                row.getString("notification_heading"),
                policyKeys(row.getString("id")),
                row.getString("mailbox"));
    }

    private List<String> policyKeys(String board) {
        return jdbc.sql("select policy_key from board_policy where board_id = :board order by place")
                .param("board", board)
                .query(String.class)
                .list();
    }
}
