package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board's decisions to tell the units about (B-10), newest first. */
@Component
class DecisionTable implements RegisterTable {

    private static final String DECISIONS =
            "select * from board_decision where board_id = :board and listed order by decided_on desc, id";

    private static final String UNITS =
            """
            select d.decision_id, u.name from decision_unit d join unit u on u.id = d.unit_id
            join board_decision b on b.id = d.decision_id where b.board_id = :board order by d.decision_id, d.place""";

    private final JdbcClient jdbc;

    DecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.DECISIONS;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        Map<String, String> units = Cells.lists(jdbc, UNITS, boardId);
        return jdbc.sql(DECISIONS)
                .param("board", boardId)
                .query((row, index) -> List.of(
                        Cells.date(row, "decided_on") + " " + row.getString("paragraph"),
                        row.getString("heading"),
                        units.getOrDefault(row.getString("id"), "")))
                .list();
    }
}
