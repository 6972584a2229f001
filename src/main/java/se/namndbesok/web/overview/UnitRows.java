package se.namndbesok.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of the register as the pages show them, each list in one statement. */
@Repository
class UnitRows {

    private static final String NOW =
            "(%s.valid_from is null or %s.valid_from <= :on) and (%s.valid_to is null or %s.valid_to >= :on)";

    private static final String MANAGERS =
            "(select string_agg(p.name, ', ' order by p.name) from unit_manager m join person p on p.id = m.person_id"
                    + " where m.unit_id = u.id and " + NOW.replace("%s", "m") + ")";

    private static final String YEARS_VISITS =
            "(select count(*) from contact_visit v where v.unit_id = u.id and v.starts_at >= :from and v.starts_at < :to"
                    + " and v.state in (%s))";

    private static final String OWN =
            """
            select c.id as assignment_id, c.lead_id, c.policy_key, u.id as unit_id, u.name, u.kind, u.users,
              %s as managers, %s as booked, %s as visited
            from contact_assignment c join unit u on u.id = c.unit_id
            where c.listed and c.id in (select assignment_id from assigned_politician where person_id = :person)
              and %s order by u.name"""
                    .formatted(
                            MANAGERS,
                            YEARS_VISITS.formatted("'BOOKED', 'PLANNED'"),
                            YEARS_VISITS.formatted("'CARRIED_OUT', 'CLOSED'"),
                            NOW.replace("%s", "c"));

    private static final String MANAGED =
            "select distinct unit_id from unit_manager m where person_id = :person and " + NOW.replace("%s", "m");

    private static final String SHEET =
            """
            select u.id, u.board_id, u.name, u.kind, u.users, u.provider_name, b.name as board, d.name as department,
              %s as managers,
              (select string_agg(p.name, ', ' order by p.name) from contact_assignment c
               join assigned_politician a on a.assignment_id = c.id join person p on p.id = a.person_id
               where c.unit_id = u.id and c.listed and %s) as politicians
            from unit u join board b on b.id = u.board_id left join department d on d.id = u.department_id
            where u.id = :unit and u.listed"""
                    .formatted(MANAGERS, NOW.replace("%s", "c"));

    private final JdbcClient database;

    UnitRows(JdbcClient database) {
        this.database = database;
    }

    /** The units of the person's assignments. */
    List<OwnUnit> of(String person, LocalDate on) {
        LocalDate newYear = on.withDayOfYear(1);
        return database.sql(OWN)
                .param("person", person)
                .param("on", on)
                .param("from", newYear.atStartOfDay())
                .param("to", newYear.plusYears(1).atStartOfDay())
                .query((row, number) -> new OwnUnit(
                        row.getString("assignment_id"),
                        row.getString("unit_id"),
                        row.getString("name"),
                        row.getString("policy_key"),
                        row.getString("lead_id").equals(person),
                        row.getString("kind"),
                        row.getObject("users", Integer.class),
                        row.getString("managers"),
                        row.getInt("booked"),
                        row.getInt("visited")))
                .list();
    }

    /** The ids of the units that the person is named manager of. */
    List<String> managedBy(String person, LocalDate on) {
        return database.sql(MANAGED)
                .param("person", person)
                .param("on", on)
                .query(String.class)
                .list();
    }

    Optional<FactSheet> sheet(String unitId, LocalDate on) {
        return database.sql(SHEET)
                .param("unit", unitId)
                .param("on", on)
                .query((row, number) -> new FactSheet(
                        row.getString("id"),
                        row.getString("board_id"),
                        row.getString("board"),
                        row.getString("department"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("users", Integer.class),
                        row.getString("provider_name"),
                        row.getString("managers"),
                        row.getString("politicians")))
                .optional();
    }

    static Map<String, List<ReportRow>> byUnit(List<ReportRow> reports) {
        return reports.stream().collect(Collectors.groupingBy(ReportRow::unitId));
    }
}
