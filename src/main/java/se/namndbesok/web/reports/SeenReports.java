package se.namndbesok.web.reports;

import static se.namndbesok.web.frame.Part.POLITICIAN;
import static se.namndbesok.web.frame.Part.QUALITY_STRATEGIST;
import static se.namndbesok.web.frame.Part.REGISTRAR;
import static se.namndbesok.web.frame.Part.SECRETARY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.web.frame.Viewer;

/**
 * Which reports each person may see in the library (domain.md 5.5): decided in the statement itself, as {@code DocumentAccess}
 * decides for one document; a test holds the two together.
 */
@Component
class SeenReports {

    /**
     * What somebody may see of the lines that a question is about; a line that was set aside (E14) is no longer its visit's. All
     * joins are outer ones, although the conditions make inner ones of them: H2 then keeps their order, and begins with the
     * question.
     */
    static final String CONDITION =
            """
             left join document d on d.id = a.document_id left join withdrawn_document w on w.document_id = a.document_id
            where d.subject = a.subject and d.disposed_on is null and w.document_id is null
              and (d.board_id in (:boards)
                or a.unit_id in (:managed) and exists (select 1 from contact_visit v join unit u on u.id = v.unit_id
                  where v.id = a.subject and v.unit_id = a.unit_id and v.policy_id in (:copied)
                    and (u.provider_name is null or exists (select 1 from secrecy_examination e
                      where e.visit_id = v.id and e.version = d.version and e.copy_allowed)))
                or a.document_id in (:written))""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Policies policies;
    private final Clock clock;

    SeenReports(JdbcClient jdbc, Units units, Policies policies, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.policies = policies;
        this.clock = clock;
    }

    /** The values that the condition asks for. */
    Map<String, Object> by(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put("person", viewer.id());
        values.put("boards", orNone(viewer.boards(POLITICIAN, SECRETARY, REGISTRAR, QUALITY_STRATEGIST)));
        values.put("written", orNone(writtenBy(viewer.id())));
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

    /** A former politician's own reports: asked for once, as for each line of the library it takes its time. */
    private List<String> writtenBy(String person) {
        return jdbc.sql("select document_id from visit_report where author_id = ? and document_id is not null")
                .param(person)
                .query(String.class)
                .list();
    }

    /** An SQL list must not be empty, and nothing has an empty id. */
    static Collection<String> orNone(Collection<String> ids) {
        return ids.isEmpty() ? List.of("") : ids;
    }
}
