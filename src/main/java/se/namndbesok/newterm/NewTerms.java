package se.namndbesok.newterm;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which boards have begun to prepare which new term of office: each once. */
@Repository
public class NewTerms {

    private final JdbcClient jdbc;

    NewTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isBegun(String id) {
        return jdbc.sql("select count(*) from new_term where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void begin(String id, String boardId, LocalDate termEndsOn, LocalDate today) {
        jdbc.sql("insert into new_term (id, board_id, term_ends_on, begun_on) values (?, ?, ?, ?)")
                .params(id, boardId, termEndsOn, today)
                .update();
    }
}
