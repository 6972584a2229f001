package se.namndbesok.web.calendar;

import static se.namndbesok.web.calendar.Happening.Kind.MEETING;
import static se.namndbesok.web.calendar.Happening.Kind.STUDY_VISIT;
import static se.namndbesok.web.calendar.Happening.Kind.VISIT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.Texts;
import se.namndbesok.engine.Links;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.studyvisits.VisitCard;
import se.namndbesok.web.studyvisits.VisitCards;

/** What happens on the boards of a person, each kind in one statement: visits, study visits and meetings. */
@Repository
class Happenings {

    /** How long a meeting is taken to be; the register knows when it begins only. */
    private static final Duration MEETING_LENGTH = Duration.ofHours(3);

    /** The visits that somebody attends or receives, and to a secretary all of the board. */
    private static final String VISITS =
            """
            select v.id, v.unit_id, v.board_id, u.name, v.starts_at, v.ends_at from contact_visit v join unit u on u.id = v.unit_id
            where v.state in ('BOOKED', 'PLANNED', 'CARRIED_OUT', 'CLOSED') and v.starts_at >= :from and v.starts_at < :to
              and (exists (select 1 from contact_visit_attendee a where a.visit_id = v.id and a.person_id = :person)
                or exists (select 1 from unit_manager m where m.unit_id = v.unit_id and m.person_id = :person
                  and (m.valid_from is null or m.valid_from <= :today) and (m.valid_to is null or m.valid_to >= :today))
                or v.board_id in (:desks))""";

    private static final String STUDY_VISITS =
            """
            select s.id, coalesce(u.name, d.name) as name, s.place, s.visit_date, s.start_time, s.end_time
            from study_visit s join department d on d.id = s.department_id left join unit u on u.id = s.unit_id
            where s.state in ('PRESENTED', 'OPEN', 'CLOSED_FOR_SIGN_UP', 'CARRIED_OUT')
              and s.visit_date >= :from and s.visit_date < :to and s.board_id in (:boards)""";

    private static final String MEETINGS =
            """
            select m.id, b.name, m.kind, m.meeting_date, m.start_time from meeting m join board b on b.id = m.board_id
            where m.listed and m.meeting_date >= :from and m.meeting_date < :to
              and (m.kind = 'BOARD' and m.board_id in (:boards) or m.kind = 'PRESIDIUM' and m.board_id in (:presidia))""";

    private final JdbcClient jdbc;
    private final Texts texts;
    private final VisitCards cards;

    Happenings(JdbcClient jdbc, Texts texts, VisitCards cards) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.cards = cards;
    }

    List<Happening> visits(Viewer viewer, Period period) {
        return jdbc.sql(VISITS)
                .param("person", viewer.id())
                .param("today", period.today())
                .param("desks", orNone(viewer.boards(Part.SECRETARY)))
                .param("from", period.from().atStartOfDay())
                .param("to", period.to().atStartOfDay())
                .query((row, number) -> visit(row, viewer))
                .list();
    }

    List<Happening> studyVisits(Viewer viewer, Period period) {
        Map<String, VisitCard> open = cards.of(viewer, period.from(), period.to()).stream()
                .collect(Collectors.toMap(VisitCard::id, Function.identity()));
        return ofBoards(STUDY_VISITS, viewer, period)
                .query((row, number) -> studyVisit(row, open.get(row.getString("id"))))
                .list();
    }

    List<Happening> meetings(Viewer viewer, Period period) {
        Set<String> presidia = viewer.boards(Part.PRESIDIUM, Part.SECRETARY, Part.DEPARTMENT_HEAD);
        return ofBoards(MEETINGS, viewer, period)
                .param("presidia", orNone(presidia))
                .query((RowMapper<Happening>) this::meeting)
                .list();
    }

    private JdbcClient.StatementSpec ofBoards(String sql, Viewer viewer, Period period) {
        return jdbc.sql(sql)
                .param("boards", orNone(viewer.boards()))
                .param("from", period.from())
                .param("to", period.to());
    }

    /** An SQL list must not be empty, and no board has an empty id. */
    private static Collection<String> orNone(Set<String> boards) {
        return boards.isEmpty() ? List.of("") : boards;
    }

    /** To a secretary with the way to its unit, where another lead is named (E18). */
    private Happening visit(ResultSet row, Viewer viewer) throws SQLException {
        boolean isDesk = viewer.boards(Part.SECRETARY).contains(row.getString("board_id"));
        String id = row.getString("id");
        String title = texts.get("page.calendar.visit", "unit", row.getString("name"));
        return new Happening(
                "besok-" + id,
                VISIT,
                title,
                row.getString("name"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                isDesk ? Links.unit(row.getString("unit_id")) : null);
    }

    private Happening studyVisit(ResultSet row, VisitCard card) throws SQLException {
        LocalDate day = row.getObject("visit_date", LocalDate.class);
        return new Happening(
                "studiebesok-" + row.getString("id"),
                STUDY_VISIT,
                texts.get("page.calendar.studyVisit", "unit", row.getString("name")),
                row.getString("place"),
                day.atTime(row.getObject("start_time", LocalTime.class)),
                day.atTime(row.getObject("end_time", LocalTime.class)),
                card == null ? null : Links.participants(card.id()),
                card);
    }

    private Happening meeting(ResultSet row, int number) throws SQLException {
        LocalDateTime start =
                row.getObject("meeting_date", LocalDate.class).atTime(row.getObject("start_time", LocalTime.class));
        String title = texts.get("page.calendar.meeting." + row.getString("kind"), "board", row.getString("name"));
        return new Happening(
                "mote-" + row.getString("id"), MEETING, title, null, start, start.plus(MEETING_LENGTH), null);
    }
}
