package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;

/** Which units a load would leave without a contact politician before their time (A-22, E6). */
@Component
@Order(6)
class CoverageEffects implements RegisterEffect<Map<String, LocalDate>> {

    /** Each unit with the last day of each of its politicians, by assignment and seat. */
    private static final String POLITICIANS =
            """
            select u.name, c.valid_to, s.valid_to as seat_to
            from contact_assignment c join unit u on u.id = c.unit_id
            join assigned_politician a on a.assignment_id = c.id
            join seat s on s.person_id = a.person_id and s.board_id = c.board_id
            where c.listed and u.listed and not exists (select 1 from unit_closure x
                where x.unit_id = u.id and x.valid_to is null)
            order by u.name""";

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    CoverageEffects(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** The last day with a contact politician, by the unit's name. */
    @Override
    public Map<String, LocalDate> look() {
        Map<String, LocalDate> last = new LinkedHashMap<>();
        jdbc.sql(POLITICIANS).query(row -> {
            LocalDate day = LocalDate.MAX;
            for (String column : List.of("valid_to", "seat_to")) {
                LocalDate end = Cells.date(row, column);
                day = end != null && end.isBefore(day) ? end : day;
            }
            last.merge(row.getString("name"), day, (one, other) -> one.isAfter(other) ? one : other);
        });
        return last;
    }

    @Override
    public List<String> between(Map<String, LocalDate> before, Map<String, LocalDate> after) {
        LocalDate today = LocalDate.now(clock);
        List<String> effects = new ArrayList<>();
        before.forEach((unit, was) -> {
            LocalDate now = after.get(unit);
            if (now != null && now.isBefore(was) && !was.isBefore(today)) {
                LocalDate from = now.isBefore(today) ? today : now.plusDays(1);
                effects.add(words.get("effect.uncovered", "unit", unit, "day", SwedishDates.day(from)));
            }
        });
        return effects;
    }
}
