package se.namndbesok.web.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits that are under way, each list in one statement. */
@Repository
class VisitRows {

    private static final String VISITS =
            """
            select v.id, v.unit_id, u.name as unit_name, v.state, v.starts_at, v.ends_at,
              (select string_agg(p.name, ', ' order by p.name) from contact_visit_attendee a
               join person p on p.id = a.person_id where a.visit_id = v.id) as people
            from contact_visit v join unit u on u.id = v.unit_id
            where v.state in ('REQUESTED', 'BOOKED', 'PLANNED', 'CARRIED_OUT') and %s
            order by v.starts_at, u.name""";

    private static final String ATTENDED =
            VISITS.formatted("v.id in (select visit_id from contact_visit_attendee where person_id = :person)");

    private static final String RECEIVED = VISITS.formatted("v.unit_id in (:units) and v.state <> 'CARRIED_OUT'");

    private final JdbcClient database;

    VisitRows(JdbcClient database) {
        this.database = database;
    }

    /** From the request to the report, those that the person takes part in. */
    List<VisitRow> of(String person) {
        return database.sql(ATTENDED)
                .param("person", person)
                .query(VisitRows::visit)
                .list();
    }

    /** What is asked for or booked at these units. */
    List<VisitRow> at(Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : database.sql(RECEIVED)
                        .param("units", units)
                        .query(VisitRows::visit)
                        .list();
    }

    private static VisitRow visit(ResultSet row, int number) throws SQLException {
        return new VisitRow(
                row.getString("id"),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("people"),
                row.getString("state"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class));
    }
}
