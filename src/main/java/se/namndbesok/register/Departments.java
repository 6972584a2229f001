package se.namndbesok.register;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The departments under the boards. */
@Repository
public class Departments {

    private static final RowMapper<Department> DEPARTMENT = (row, index) -> new Department(
            row.getString("id"), row.getString("board_id"), row.getString("name"), row.getString("head_id"));

    private final JdbcClient jdbc;

    Departments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also one that has left the register; an unknown id is a NoSuchElementException. */
    public Department get(String id) {
        return Rows.found(
                jdbc.sql("select * from department where id = :id")
                        .param("id", id)
                        .query(DEPARTMENT)
                        .optional(),
                "department",
                id);
    }

    /** The board's departments in the register today, by id; many boards have none. */
    public List<Department> ofBoard(String boardId) {
        return jdbc.sql("select * from department where board_id = :board and listed order by id")
                .param("board", boardId)
                .query(DEPARTMENT)
                .list();
    }
}
