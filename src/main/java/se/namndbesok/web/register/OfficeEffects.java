package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Groups;
import se.namndbesok.register.Role;
import se.namndbesok.web.register.OfficeEffects.Office;

/** Whose open tasks a load would move: of the roles of a board, its chairs, its departments' heads, and the units' managers (E7). */
@Component
@Order(8)
class OfficeEffects implements RegisterEffect<Map<String, Office>> {

    /** What is held, where, by whom and when; the group whose tasks go with it, and the unit whose visits do. */
    private static final String OFFICES =
            """
            select b.name as place, r.role as office, b.id as board, '' as unit, p.id, p.name, r.valid_from, r.valid_to,
              b.id as thing
            from staff_role r join person p on p.id = r.person_id join board b on b.id = r.board_id
            where r.role not in ('UNIT_MANAGER', 'PROVIDER_MANAGER', 'DEPARTMENT_HEAD')
            union all select b.name, s.kind, b.id, '', p.id, p.name, s.valid_from, s.valid_to, b.id
            from seat s join person p on p.id = s.person_id join board b on b.id = s.board_id
            where s.kind in ('CHAIR', 'VICE_CHAIR')
            union all select d.name, 'DEPARTMENT_HEAD', d.board_id, '', p.id, p.name, null, null, d.id
            from department d join person p on p.id = d.head_id where d.listed
            union all select u.name, 'UNIT_MANAGER', u.board_id, u.id, p.id, p.name, m.valid_from, m.valid_to, u.id
            from unit_manager m join unit u on u.id = m.unit_id join person p on p.id = m.person_id where u.listed
            order by 1, 2, 7, 6""";

    private static final Map<String, String> GROUPS = Map.of(
            Role.BOARD_SECRETARY.name(), Groups.BOARD_SECRETARIES,
            Role.REGISTRAR.name(), Groups.REGISTRARS,
            Role.HEAD_OF_ADMINISTRATION.name(), Groups.HEADS_OF_ADMINISTRATION,
            Role.QUALITY_STRATEGIST.name(), Groups.QUALITY_STRATEGISTS,
            Role.RECORDS_OFFICER.name(), Groups.RECORDS_OFFICERS);

    private final JdbcClient jdbc;
    private final OpenTaskCounts tasks;
    private final Words words;
    private final Clock clock;

    OfficeEffects(JdbcClient jdbc, OpenTaskCounts tasks, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /** Somebody in it. */
    record Holder(String id, String name, String days) {}

    /** @param unit blank where it is no manager's */
    record Office(String place, String office, String board, String unit, List<Holder> holders) {

        String names() {
            return holders.stream()
                    .map(holder -> holder.name() + (holder.days().isEmpty() ? "" : " (" + holder.days() + ")"))
                    .collect(Collectors.joining(", "));
        }

        List<String> ids() {
            return holders.stream().map(Holder::id).toList();
        }
    }

    /** Past holders are left out. */
    @Override
    public Map<String, Office> look() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Office> offices = new LinkedHashMap<>();
        jdbc.sql(OFFICES).query(row -> {
            LocalDate to = Cells.date(row, "valid_to");
            String key = row.getString("office") + " " + row.getString("thing"); // a new name changes no office
            offices.putIfAbsent(key, office(row));
            if (to == null || !to.isBefore(today)) {
                offices.get(key).holders().add(holder(row, to));
            }
        });
        return offices;
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getString("place"),
                row.getString("office"),
                row.getString("board"),
                row.getString("unit"),
                new ArrayList<>());
    }

    private static Holder holder(ResultSet row, LocalDate to) throws SQLException {
        String days = Cells.span(Cells.date(row, "valid_from"), to);
        return new Holder(row.getString("id"), row.getString("name"), days);
    }

    @Override
    public List<String> between(Map<String, Office> before, Map<String, Office> after) {
        OpenTaskCounts.Open open = tasks.now();
        List<String> effects = new ArrayList<>();
        before.forEach((key, was) -> {
            Office now = after.getOrDefault(key, new Office(was.place(), was.office(), "", "", List.of()));
            long count = was.unit().isEmpty()
                    ? open.of(was.board(), was.ids(), GROUPS.get(was.office()))
                    : open.about(was.unit(), was.ids());
            if (!was.names().equals(now.names()) && count > 0) {
                effects.add(words.get(
                        "effect.office",
                        "office",
                        words.office(was.office()),
                        "place",
                        was.place(),
                        "names",
                        now.holders().isEmpty() ? words.get("effect.nobody") : now.names(),
                        "tasks",
                        count));
            }
        });
        return effects;
    }
}
