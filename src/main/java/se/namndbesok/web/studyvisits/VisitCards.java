package se.namndbesok.web.studyvisits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.engine.CaseTasks;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/**
 * The study visits that a person may open, in one statement whatever their number: to politicians and secretaries all of their
 * boards that the board has been told of, to a department's head the own, to a contact person the one (domain.md 5.5).
 */
@Repository
public class VisitCards {

    private static final String VISITS =
            """
            select s.id, b.name as board, coalesce(u.name, d.name) as name, s.place, s.visit_date, s.start_time, s.end_time,
              s.state, l.seats, own.state as standing,
              (select count(*) from study_visit_sign_up c where c.visit_id = s.id and c.state in ('SEATED', 'APPLIED'))
                as coming,
              (select count(*) from study_visit_sign_up t where t.visit_id = s.id and t.state in ('SEATED', 'OFFERED'))
                as taken,
              (select count(*) from study_visit_sign_up q where q.visit_id = s.id and q.state in ('RESERVE', 'OFFERED'))
                as waiting,
              (select count(*) from study_visit_sign_up r where r.visit_id = s.id and r.state = 'RESERVE'
                and r.place <= own.place) as number
            from study_visit s join board b on b.id = s.board_id join department d on d.id = s.department_id
              left join unit u on u.id = s.unit_id left join study_visit_list l on l.visit_id = s.id
              left join study_visit_sign_up own on own.visit_id = s.id and own.person_id = :person
            where (s.state in ('PRESENTED', 'OPEN', 'CLOSED_FOR_SIGN_UP', 'CARRIED_OUT')
                or s.state = 'CANCELLED' and l.visit_id is not null)
              and s.visit_date >= :from and s.visit_date < :to
              and (s.board_id in (:boards) or s.contact_person_id = :person
                or d.head_id = :person and s.board_id in (:departments))
            order by s.visit_date, s.start_time, s.id""";

    private final JdbcClient database;
    private final CaseTasks tasks;

    VisitCards(JdbcClient database, CaseTasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    /** From that day, and before the other, by time. */
    public List<VisitCard> of(Viewer me, LocalDate from, LocalDate to) {
        Map<String, List<TaskCard>> own = me.is(Part.POLITICIAN) ? tasks.of(me.id(), "study-visit") : Map.of();
        return database.sql(VISITS)
                .param("person", me.id())
                .param("from", from)
                .param("to", to)
                .param("boards", orNone(me.boards(Part.POLITICIAN, Part.SECRETARY)))
                .param("departments", orNone(me.boards(Part.DEPARTMENT_HEAD)))
                .query((row, number) -> card(row, own))
                .list();
    }

    /** An SQL list must not be empty, and no board has an empty id. */
    private static Collection<String> orNone(Set<String> boards) {
        return boards.isEmpty() ? List.of("") : boards;
    }

    private static VisitCard card(ResultSet row, Map<String, List<TaskCard>> own) throws SQLException {
        String id = row.getString("id");
        Integer seats = row.getObject("seats", Integer.class);
        boolean isTaken = seats != null && row.getInt("taken") >= seats;
        return new VisitCard(
                id,
                row.getString("board"),
                row.getString("name"),
                row.getString("place"),
                moment(row, "start_time"),
                moment(row, "end_time"),
                row.getString("state"),
                seats,
                row.getInt("coming"),
                row.getInt("waiting"),
                row.getString("state").equals("OPEN") && (isTaken || row.getInt("waiting") > 0),
                row.getString("standing"),
                row.getInt("number"),
                own.getOrDefault(id, List.of()));
    }

    private static LocalDateTime moment(ResultSet row, String time) throws SQLException {
        return row.getObject("visit_date", LocalDate.class).atTime(row.getObject(time, LocalTime.class));
    }
}
