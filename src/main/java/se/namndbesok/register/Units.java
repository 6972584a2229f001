package se.namndbesok.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.calendar.Stockholm;

/** The units that are visited. */
@Repository
public class Units {

    private static final String UNIT =
            """
            select u.*, (select min(m.person_id) from unit_manager m where m.unit_id = u.id and %s) as manager_id
            from unit u
            """
                    .formatted(Rows.VALID);

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Also one that has left the register; an unknown id is a NoSuchElementException. */
    public Unit get(String id) {
        return OnceInATransaction.read(
                "unit " + id,
                () -> Rows.found(
                        jdbc.sql(UNIT + " where u.id = :id")
                                .param("id", id)
                                .param("on", today())
                                .query(Units::unit)
                                .optional(),
                        "unit",
                        id));
    }

    /** Several in one statement, each as {@link #get} gives it, in the order of their ids here. */
    public List<Unit> all(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Unit> found =
                OnceInATransaction.read(
                        "units " + ids, () -> jdbc
                                .sql(UNIT + " where u.id in (:ids)")
                                .param("ids", ids)
                                .param("on", today())
                                .query(Units::unit)
                                .stream()
                                .collect(Collectors.toMap(Unit::id, Function.identity())));
        return ids.stream()
                .map(id -> Rows.found(Optional.ofNullable(found.get(id)), "unit", id))
                .toList();
    }

    /** The board's units in the register today, by id. */
    public List<Unit> ofBoard(String boardId) {
        return jdbc.sql(UNIT + " where u.board_id = :board and u.listed order by u.id")
                .param("board", boardId)
                .param("on", today())
                .query(Units::unit)
                .list();
    }

    /** The units that this person is named manager of on that day, by id. */
    public List<Unit> managedBy(String personId, LocalDate on) {
        String mine = " join unit_manager mine on mine.unit_id = u.id and mine.person_id = :person and "
                + "(mine.valid_from is null or mine.valid_from <= :on) and (mine.valid_to is null or mine.valid_to >= :on)";
        return jdbc.sql(UNIT + mine + " where u.listed order by u.id")
                .param("person", personId)
                .param("on", on)
                .query(Units::unit)
                .list();
    }

    private LocalDate today() {
        return Stockholm.dateOf(clock.instant());
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(
                row.getString("id"),
                row.getString("board_id"),
                row.getString("department_id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("manager_id"),
                row.getObject("users", Integer.class),
                row.getBoolean("small_unit"),
                provider(row));
    }

    private static Provider provider(ResultSet row) throws SQLException {
        String name = row.getString("provider_name");
        if (name == null) {
            return null;
        }
        return new Provider(
                name,
                row.getString("provider_type"),
                row.getString("provider_agreement"),
                row.getBoolean("visits_allowed"));
    }
}
