package se.namndbesok.web.reports;

import static se.namndbesok.web.frame.Part.POLITICIAN;
import static se.namndbesok.web.frame.Part.QUALITY_STRATEGIST;
import static se.namndbesok.web.frame.Part.REGISTRAR;
import static se.namndbesok.web.frame.Part.SECRETARY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.web.frame.Viewer;

/**
 * The reports that have come to a board, as each person may see them (domain.md 5.5): decided in the statement itself, as
 * {@code DocumentAccess} decides for one document; a test holds the two together.
 */
@Repository
class ReportLibrary {

    static final int PAGE = 25;

    /**
     * What somebody may see of the lines that a question is about. All joins are outer ones, although the conditions make inner
     * ones of them: H2 then keeps their order, and begins with the question.
     */
    private static final String SEEN =
            """
             left join document d on d.id = a.document_id left join withdrawn_document w on w.document_id = a.document_id
              left join contact_visit v on v.id = a.subject
            where d.id is not null and v.id is not null and d.disposed_on is null and w.document_id is null
              and (d.board_id in (:boards)
                or v.unit_id in (:managed) and v.policy_id in (:copied) and (
                  exists (select 1 from unit u where u.id = v.unit_id and u.provider_name is null) or exists (
                  select 1 from secrecy_examination e where e.visit_id = v.id and e.version = d.version
                  and e.copy_allowed))
                or exists (select 1 from visit_report r where r.visit_id = v.id and r.version = d.version
                  and r.author_id = :person))""";

    private static final String LATEST_FIRST = " order by a.visited desc, a.document_id";

    /** Of the few lines of a page. */
    private static final String ROWS =
            """
            select a.document_id, d.board_id, u.id as unit_id, u.name, a.visited, a.people, a.registry_number, d.version,
              d.stored_at, d.sha256, m.meeting_date, a.notified_on, a.paragraph, %s as is_read
            from (%s) page join agenda_item a on a.subject = page.subject join document d on d.id = a.document_id
              join unit u on u.id = a.unit_id join meeting m on m.id = a.meeting_id"""
                    .formatted(LibraryQuestion.IS_READ, "%s");

    private final JdbcClient jdbc;
    private final Units units;
    private final Policies policies;
    private final Clock clock;

    ReportLibrary(JdbcClient jdbc, Units units, Policies policies, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.policies = policies;
        this.clock = clock;
    }

    /** A page of so many of what the person may see and looks for, the latest visits first. */
    List<LibraryReport> find(Viewer viewer, LibraryFilter filter, int most) {
        Map<String, Object> values = values(viewer);
        LibraryQuestion asked = LibraryQuestion.of(filter, values);
        values.put("skipped", (long) filter.page() * most);
        String page = "select a.subject from " + asked.lines() + SEEN + asked.conditions() + LATEST_FIRST + " limit "
                + most + " offset :skipped";
        return jdbc.sql(ROWS.formatted(page) + LATEST_FIRST)
                .params(values)
                .query(ReportLibrary::report)
                .list();
    }

    long count(Viewer viewer, LibraryFilter filter) {
        Map<String, Object> values = values(viewer);
        LibraryQuestion asked = LibraryQuestion.of(filter, values);
        return jdbc.sql("select count(*) from " + asked.lines() + SEEN + asked.conditions())
                .params(values)
                .query(Long.class)
                .single();
    }

    /** The report, if the person may see it. */
    Optional<LibraryReport> get(Viewer viewer, String documentId) {
        Map<String, Object> values = values(viewer);
        values.put("document", documentId);
        return jdbc.sql(ROWS.formatted("select a.subject from agenda_item a" + SEEN + " and a.document_id = :document"))
                .params(values)
                .query(ReportLibrary::report)
                .optional();
    }

    /** How many have opened the report; who, nobody is told. */
    long readers(String documentId) {
        return jdbc.sql("select count(*) from report_read where document_id = ?")
                .param(documentId)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> values(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put("person", viewer.id());
        values.put("boards", orNone(viewer.boards(POLITICIAN, SECRETARY, REGISTRAR, QUALITY_STRATEGIST)));
        values.put(
                "managed",
                orNone(units.managedBy(viewer.id(), today).stream()
                        .map(Unit::id)
                        .toList()));
        values.put(
                "copied",
                orNone(policies.all().stream()
                        .filter(policy ->
                                policy.visits() != null && policy.visits().report() != null)
                        .filter(policy -> policy.visits().report().copyToUnitManager())
                        .map(Policy::id)
                        .toList()));
        return values;
    }

    /** An SQL list must not be empty, and nothing has an empty id. */
    private static Collection<String> orNone(Collection<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
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
