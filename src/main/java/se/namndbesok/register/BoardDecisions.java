package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The boards' decisions that concern units (B-10). */
@Repository
public class BoardDecisions {

    private final JdbcClient jdbc;

    BoardDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the board has decided about the unit up to and including that day, newest first. */
    public List<BoardDecision> forUnit(String unitId, LocalDate until) {
        return jdbc.sql(
                        """
                        select d.* from board_decision d join decision_unit u on u.decision_id = d.id
                        where u.unit_id = :unit and d.listed and d.decided_on <= :until
                        order by d.decided_on desc, d.id""")
                .param("unit", unitId)
                .param("until", until)
                .query((row, index) -> new BoardDecision(
                        row.getString("id"),
                        row.getString("board_id"),
                        Rows.date(row, "decided_on"),
                        row.getString("paragraph"),
                        row.getString("heading"),
                        units(row.getString("id"))))
                .list();
    }

    private List<String> units(String decision) {
        return jdbc.sql("select unit_id from decision_unit where decision_id = :decision order by place")
                .param("decision", decision)
                .query(String.class)
                .list();
    }
}
