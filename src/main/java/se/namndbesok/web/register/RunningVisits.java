package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the running visits lean on in the register, as the tables are just then. Always three statements. */
@Component
class RunningVisits {

    private static final String VISITS =
            """
            select v.id, v.starts_at, v.unit_id, u.name as unit, u.listed as unit_listed,
                   v.assignment_id, c.listed, c.valid_from, c.valid_to
            from contact_visit v join unit u on u.id = v.unit_id
            left join contact_assignment c on c.id = v.assignment_id
            where v.state in ('TO_BE_BOOKED', 'REQUESTED', 'BOOKED', 'PLANNED')
            order by v.starts_at, v.id""";

    private static final String MANAGERS =
            """
            select m.unit_id as about, p.name, m.valid_from, m.valid_to
            from unit_manager m join person p on p.id = m.person_id order by p.id""";

    private static final String CLOSURES =
            "select unit_id as about, '' as name, valid_from, valid_to from unit_closure";

    private final JdbcClient jdbc;
    private final Clock clock;

    RunningVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param day of the visit; today before it is booked */
    record Visit(
            String unit,
            LocalDate day,
            boolean isBooked,
            boolean isAssigned,
            boolean isInRegister,
            boolean isClosed,
            Set<String> managers) {}

    private record Fact(String about, String name, LocalDate from, LocalDate to) {

        boolean holds(String thing, LocalDate on) {
            return about.equals(thing) && holds(from, to, on);
        }

        static boolean holds(LocalDate from, LocalDate to, LocalDate on) {
            return (from == null || !from.isAfter(on)) && (to == null || !to.isBefore(on));
        }
    }

    /** By id. */
    Map<String, Visit> look() {
        LocalDate today = LocalDate.now(clock);
        List<Fact> managers = facts(MANAGERS);
        List<Fact> closures = facts(CLOSURES);
        Map<String, Visit> visits = new LinkedHashMap<>();
        jdbc.sql(VISITS).query(row -> {
            visits.put(row.getString("id"), visit(row, today, managers, closures));
        });
        return visits;
    }

    private List<Fact> facts(String sql) {
        return jdbc.sql(sql)
                .query((row, index) -> new Fact(
                        row.getString("about"),
                        row.getString("name"),
                        Cells.date(row, "valid_from"),
                        Cells.date(row, "valid_to")))
                .list();
    }

    private static Visit visit(ResultSet row, LocalDate today, List<Fact> managers, List<Fact> closures)
            throws SQLException {
        Timestamp start = row.getTimestamp("starts_at");
        LocalDate day = start == null ? today : start.toLocalDateTime().toLocalDate();
        String unit = row.getString("unit_id");
        Set<String> named = new TreeSet<>();
        managers.stream().filter(fact -> fact.holds(unit, day)).forEach(fact -> named.add(fact.name()));
        return new Visit(
                row.getString("unit"),
                day,
                start != null,
                row.getString("assignment_id") == null
                        || row.getBoolean("listed")
                                && Fact.holds(Cells.date(row, "valid_from"), Cells.date(row, "valid_to"), day),
                row.getBoolean("unit_listed"),
                closures.stream().anyMatch(fact -> fact.holds(unit, day)),
                named);
    }
}
