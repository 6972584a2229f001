package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The boards of the municipality. */
@Repository
public class Boards {

    private static final String BOARD = "select b.*, (select string_agg(p.policy_key, ',' order by p.place)"
            + " from board_policy p where p.board_id = b.id) as policy_keys from board b";

    private final JdbcClient jdbc;

    Boards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The boards in the register today, by id. */
    public List<Board> all() {
        return jdbc.sql(BOARD + " where b.listed order by b.id")
                .query(Boards::board)
                .list();
    }

    /** Also one that has left the register; an unknown id is a NoSuchElementException. */
    public Board get(String id) {
        return OnceInATransaction.read(
                "board " + id,
                () -> Rows.found(
                        jdbc.sql(BOARD + " where b.id = :id")
                                .param("id", id)
                                .query(Boards::board)
                                .optional(),
                        "board",
                        id));
    }

    /** The municipality that the boards belong to. */
    public Municipality municipality() {
        return jdbc.sql("select id, name from municipality where listed")
                .query((row, index) -> new Municipality(row.getString("id"), row.getString("name")))
                .single();
    }

    private static Board board(ResultSet row, int number) throws SQLException {
        return new Board(
                row.getString("id"),
                row.getString("name"),
                row.getString("administration"),
                row.getInt("agenda_cutoff_days"),
                row.getInt("notice_days"),
                row.getString("notification_heading"),
                Rows.ids(row, "policy_keys"),
                row.getString("mailbox"));
    }
}
