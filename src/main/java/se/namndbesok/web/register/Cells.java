package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the cells of the register's tables have in common. */
final class Cells {

    private Cells() {}

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** As in "2027-02-01 – 2027-05-31", or from or to a day where the other end is open. */
    static String span(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return from == null && to == null ? "" : from == null ? "till " + to : "från " + from;
        }
        return from + " – " + to;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Texts that belong to a thing, by its id: a statement of id and text, the board as its only value. */
    static Map<String, String> lists(JdbcClient jdbc, String sql, String boardId) {
        return jdbc
                .sql(sql)
                .param("board", boardId)
                .query((row, index) -> List.of(row.getString(1), listed(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.joining(", "))));
    }

    // The third and fourth columns, where there are any, are the days from which and to which it is so.
    private static String listed(ResultSet row) throws SQLException {
        if (row.getMetaData().getColumnCount() < 4) {
            return row.getString(2);
        }
        String span = span(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class));
        String name = text(row.getString(2));
        return (name + (span.isEmpty() || name.isEmpty() ? span : " (" + span + ")")).strip();
    }
}
