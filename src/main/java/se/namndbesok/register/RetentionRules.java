package se.namndbesok.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the boards have decided about disposal; by default nothing. */
@Repository
public class RetentionRules {

    private final JdbcClient jdbc;

    RetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RetentionRule> of(String boardId) {
        return jdbc.sql("select * from retention_rule where board_id = ? order by kind")
                .param(boardId)
                .query((row, index) -> new RetentionRule(
                        row.getString("board_id"),
                        row.getString("kind"),
                        row.getInt("keep_years"),
                        row.getString("decision")))
                .list();
    }
}
