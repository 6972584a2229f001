package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports that a board has got, each list in one statement. A report that was taken back is on none of them. */
@Repository
class ReportRows {

    private static final int NEWEST = 3;
    private static final int UNREAD = 6;

    private static final RowMapper<ReportRow> ROW = (row, number) -> new ReportRow(
            row.getString("document_id"),
            row.getString("unit_id"),
            row.getString("unit_name"),
            row.getObject("visited", LocalDate.class),
            row.getString("people"));

    private static final String LAST =
            """
            select * from (
              select a.document_id, a.unit_id, u.name as unit_name, a.visited, a.people,
                row_number() over (partition by a.unit_id order by a.visited desc) as place
              from agenda_item a join unit u on u.id = a.unit_id where a.unit_id in (:units)) ranked
            where place <= :most order by visited desc""";

    /** Of the own boards, not one's own, and not older than a year: whoever is new on a board begins now. */
    private static final String NOT_READ =
            """
            select a.document_id, a.unit_id, u.name as unit_name, a.visited, a.people
            from agenda_item a join meeting m on m.id = a.meeting_id join unit u on u.id = a.unit_id
            where m.board_id in (:boards) and a.for_peers and a.visited >= :since
              and not exists (select 1 from report_read r
                              where r.person_id = :person and r.document_id = a.document_id)
              and not exists (select 1 from contact_visit_attendee c
                              where c.person_id = :person and c.visit_id = a.subject)
            order by a.visited desc fetch first %d rows only"""
                    .formatted(UNREAD);

    private static final String ON_LIST =
            """
            select a.document_id, a.unit_id, u.name as unit_name, a.visited, a.people
            from agenda_item a join unit u on u.id = a.unit_id where a.meeting_id = :meeting
            order by a.visited, u.name""";

    private final JdbcClient database;

    ReportRows(JdbcClient database) {
        this.database = database;
    }

    /** The newest few of each unit. */
    List<ReportRow> last(Collection<String> units) {
        return units.isEmpty()
                ? List.of()
                : database.sql(LAST)
                        .param("units", units)
                        .param("most", NEWEST)
                        .query(ROW)
                        .list();
    }

    /** What the board will be notified of at that meeting, so far. */
    List<ReportRow> onListOf(String meetingId) {
        return database.sql(ON_LIST).param("meeting", meetingId).query(ROW).list();
    }

    /** What the others of the boards have written and this person has not opened. */
    List<ReportRow> unread(String person, Collection<String> boards, LocalDate today) {
        return boards.isEmpty()
                ? List.of()
                : database.sql(NOT_READ)
                        .param("boards", boards)
                        .param("person", person)
                        .param("since", today.minusYears(1))
                        .query(ROW)
                        .list();
    }
}
