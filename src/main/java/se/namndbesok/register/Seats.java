package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The politicians' places on the boards. */
@Repository
public class Seats {

    private static final RowMapper<Seat> SEAT = (row, index) -> new Seat(
            row.getString("person_id"),
            row.getString("board_id"),
            SeatKind.valueOf(row.getString("kind")),
            row.getString("party"),
            Rows.date(row, "valid_from"),
            Rows.date(row, "valid_to"));

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The board's seats on that day, by person id. */
    public List<Seat> ofBoard(String boardId, LocalDate on) {
        return seats("board_id", boardId, on);
    }

    /** The person's seats on that day, by board id; empty for somebody who is no politician. */
    public List<Seat> ofPerson(String personId, LocalDate on) {
        return seats("person_id", personId, on);
    }

    /** The last day of the person on the board; nothing while a seat has no end, or without any seat. */
    public Optional<LocalDate> lastDay(String personId, String boardId) {
        String lasting = "select 1 from seat where person_id = :person and board_id = :board and valid_to is null";
        return jdbc.sql("select max(valid_to) from seat where person_id = :person and board_id = :board"
                        + " and not exists (" + lasting + ") having max(valid_to) is not null")
                .param("person", personId)
                .param("board", boardId)
                .query(LocalDate.class)
                .optional();
    }

    /** The seats whose last day is one of these. */
    public List<Seat> ended(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from seat where valid_to between :from and :to order by person_id, board_id, kind")
                .param("from", from)
                .param("to", to)
                .query(SEAT)
                .list();
    }

    /** Members and substitutes, chairs among them, on that day, in Swedish order. */
    public List<Person> politicians(String boardId, LocalDate on) {
        String seated = "select person_id from seat where board_id = :board and" + Rows.VALID;
        return jdbc
                .sql("select * from person where id in (" + seated + ")")
                .param("board", boardId)
                .param("on", on)
                .query(People.PERSON)
                .list()
                .stream()
                .sorted(SwedishOrder.byName())
                .toList();
    }

    private List<Seat> seats(String column, String id, LocalDate on) {
        return jdbc.sql("select * from seat where " + column + " = :id and" + Rows.VALID
                        + "order by person_id, board_id, kind")
                .param("id", id)
                .param("on", on)
                .query(SEAT)
                .list();
    }
}
