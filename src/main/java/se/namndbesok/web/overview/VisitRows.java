package se.namndbesok.web.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

    private static final String STUDY =
            """
            select s.id, b.name as board, s.place, s.outline, s.visit_date, s.start_time, s.end_time
            from study_visit s join board b on b.id = s.board_id
            where s.board_id in (:boards) and s.state in ('PRESENTED', 'OPEN', 'CLOSED_FOR_SIGN_UP')
              and s.visit_date >= :today
            order by s.visit_date, s.start_time""";

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

    /** The coming study visits that these boards have been told of. */
    List<StudyVisitRow> studyVisits(Collection<String> boards, LocalDate today) {
        return boards.isEmpty()
                ? List.of()
                : database.sql(STUDY)
                        .param("boards", boards)
                        .param("today", today)
                        .query((row, number) -> new StudyVisitRow(
                                row.getString("id"),
                                row.getString("board"),
                                row.getString("place"),
                                row.getString("outline"),
                                moment(row, "start_time"),
                                moment(row, "end_time")))
                        .list();
    }

    private static LocalDateTime moment(ResultSet row, String time) throws SQLException {
        return row.getObject("visit_date", LocalDate.class).atTime(row.getObject(time, LocalTime.class));
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
