package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the repositories' queries have in common. */
final class Rows {

    /** Rows valid on the day named "on"; both ends are inclusive and a null end is open. */
    static final String VALID = " (valid_from is null or valid_from <= :on) and (valid_to is null or valid_to >= :on) ";

    private Rows() {}

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The ids that a statement has gathered with string_agg; none at all comes as null. */
    static List<String> ids(ResultSet row, String column) throws SQLException {
        String joined = row.getString(column);
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    static <T> T found(Optional<T> row, String what, String id) {
        return row.orElseThrow(() -> new NoSuchElementException("No " + what + " " + id + " in the register"));
    }
}
