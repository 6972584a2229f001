package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When units cannot be visited (E8, E9). */
@Repository
public class Closures {

    private final JdbcClient jdbc;

    Closures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the unit cannot be visited that day; a unit that has left the register is closed for good. */
    public Optional<Closure> of(String unitId, LocalDate on) {
        return jdbc.sql("select valid_from, valid_to from unit_closure where unit_id = :unit and" + Rows.VALID
                        + "union all select cast(:on as date), cast(null as date) from unit where id = :unit and not listed"
                        + " limit 1")
                .param("unit", unitId)
                .param("on", on)
                .query((row, index) -> new Closure(Rows.date(row, "valid_from"), Rows.date(row, "valid_to")))
                .optional();
    }
}
