package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The departments under the boards. */
@Repository
public class Departments {

    private static final RowMapper<Department> DEPARTMENT = (row, index) -> new Department(
            row.getString("id"),
            row.getString("board_id"),
            row.getString("name"),
            row.getString("head_id"),
            Rows.date(row, "valid_to"));

    private static final List<String> ANSWERING = List.of(
            """
            select p.* from person p join department d on d.head_id = p.id
            where d.id = :id
              and exists (select 1 from staff_role where person_id = p.id and role = 'DEPARTMENT_HEAD' and %s)"""
                    .formatted(Rows.VALID),
            """
            select p.* from person p join department d on d.id = :id
            where exists (select 1 from staff_role where person_id = p.id and board_id = d.board_id
                          and role = 'HEAD_OF_ADMINISTRATION' and %s)
            order by p.id"""
                    .formatted(Rows.VALID));

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

    /**
     * Who answers for the department on that day: its head, else the head of administration (F16). That a head is named is not
     * enough, the role must also be valid. Nobody at all is a NoSuchElementException.
     */
    public Person headOf(String id, LocalDate on) {
        return ANSWERING.stream()
                .flatMap(sql -> jdbc.sql(sql).param("id", id).param("on", on).query(People.PERSON).list().stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody answers for department " + id + " on " + on));
    }

    /** The board's departments on that day, by id; many boards have none. */
    public List<Department> ofBoard(String boardId, LocalDate on) {
        return jdbc.sql("select * from department where board_id = :board and listed"
                        + " and (valid_to is null or valid_to >= :on) order by id")
                .param("board", boardId)
                .param("on", on)
                .query(DEPARTMENT)
                .list();
    }
}
