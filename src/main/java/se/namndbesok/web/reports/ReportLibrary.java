package se.namndbesok.web.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.web.frame.Viewer;

/** The reports that have come to a board, as each person may see them, to look for and to read. */
@Repository
class ReportLibrary {

    private static final String LATEST_FIRST = " order by a.visited desc, a.document_id";

    /** Of the few lines of a page; outer joins, so that H2 begins with them. */
    private static final String ROWS =
            """
            select a.document_id, d.board_id, u.id as unit_id, u.name, a.visited, a.people, a.registry_number, d.version,
              d.stored_at, d.sha256, m.meeting_date, a.notified_on, a.paragraph, %s as is_read
            from (%s) page left join agenda_item a on a.subject = page.subject left join document d on d.id = a.document_id
              left join unit u on u.id = a.unit_id left join meeting m on m.id = a.meeting_id"""
                    .formatted(LibraryQuestion.IS_READ, "%s");

    private final JdbcClient jdbc;
    private final SeenReports seen;

    ReportLibrary(JdbcClient jdbc, SeenReports seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    /**
     * A page of what somebody looks for.
     *
     * @param filter what is looked for, on the page that is shown
     * @param found how many reports there are on all pages
     */
    record Page(LibraryFilter filter, List<LibraryReport> reports, int found) {}

    /**
     * A page of what the person may see and looks for, the latest visits first. All that is found is asked for once, by its keys:
     * to count it and to read a page of it would be the same work twice.
     */
    Page page(Viewer viewer, LibraryFilter wanted) {
        Map<String, Object> values = seen.by(viewer);
        List<String> found = jdbc.sql(subjects(wanted, values))
                .params(values)
                .query(String.class)
                .list();
        LibraryFilter filter = wanted.within(found.size());
        int last = Math.min(found.size(), filter.before() + LibraryFilter.PAGE);
        values.put("page", SeenReports.orNone(found.subList(filter.before(), last)));
        String page = "select o.subject from agenda_item o where o.subject in (:page)";
        return new Page(filter, rows(page, values), found.size());
    }

    /** So many of what the person may see and looks for. */
    List<LibraryReport> first(int most, Viewer viewer, LibraryFilter filter) {
        Map<String, Object> values = seen.by(viewer);
        return rows(subjects(filter, values) + " limit " + most, values);
    }

    private static String subjects(LibraryFilter filter, Map<String, Object> values) {
        LibraryQuestion asked = LibraryQuestion.of(filter, values);
        return "select a.subject from " + asked.lines() + SeenReports.CONDITION + asked.conditions() + LATEST_FIRST;
    }

    private List<LibraryReport> rows(String subjects, Map<String, Object> values) {
        return jdbc.sql(ROWS.formatted(subjects) + LATEST_FIRST)
                .params(values)
                .query(ReportLibrary::report)
                .list();
    }

    /** The report, if the person may see it. */
    Optional<LibraryReport> get(Viewer viewer, String documentId) {
        Map<String, Object> values = seen.by(viewer);
        values.put("document", documentId);
        String one = "select a.subject from agenda_item a" + SeenReports.CONDITION + " and a.document_id = :document";
        return rows(one, values).stream().findFirst();
    }

    /** How many have opened the report; who, nobody is told. */
    long readers(String documentId) {
        return jdbc.sql("select count(*) from report_read where document_id = ?")
                .param(documentId)
                .query(Long.class)
                .single();
    }

    private static LibraryReport report(ResultSet row, int number) throws SQLException {
        return new LibraryReport(
                row.getString("document_id"),
                row.getString("board_id"),
                row.getString("unit_id"),
                row.getString("name"),
                row.getObject("visited", LocalDate.class),
                row.getString("people"),
                row.getString("registry_number"),
                row.getInt("version"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getObject("meeting_date", LocalDate.class),
                row.getObject("notified_on", LocalDate.class),
                row.getString("paragraph"),
                row.getBoolean("is_read"));
    }
}
