package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.web.register.AssignmentEffects.Assigned;

/** What a load would do to the assignments' years: which begin, which end, and who comes or goes in one (A-19, E6). */
@Component
@Order(5)
class AssignmentEffects implements RegisterEffect<Map<String, Assigned>> {

    private static final String ASSIGNMENTS =
            """
            select c.id, u.name as unit, p.name as person, c.valid_from, c.valid_to
            from contact_assignment c join unit u on u.id = c.unit_id
            join assigned_politician a on a.assignment_id = c.id join person p on p.id = a.person_id
            where c.listed and (c.valid_to is null or c.valid_to >= :today)
            order by c.valid_from, c.id, a.place""";

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    AssignmentEffects(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** @param to the last day; null where there is none */
    record Assigned(String unit, Set<String> people, LocalDate from, LocalDate to) {

        boolean endsBefore(Assigned other) {
            return to != null && (other.to() == null || to.isBefore(other.to()));
        }
    }

    /** The assignments that run or are to come, by id. */
    @Override
    public Map<String, Assigned> look() {
        Map<String, Assigned> assignments = new LinkedHashMap<>();
        jdbc.sql(ASSIGNMENTS).param("today", LocalDate.now(clock)).query(row -> {
            String id = row.getString("id");
            assignments.putIfAbsent(id, assigned(row));
            assignments.get(id).people().add(row.getString("person"));
        });
        return assignments;
    }

    private static Assigned assigned(ResultSet row) throws SQLException {
        return new Assigned(
                row.getString("unit"), new TreeSet<>(), Cells.date(row, "valid_from"), Cells.date(row, "valid_to"));
    }

    @Override
    public List<String> between(Map<String, Assigned> before, Map<String, Assigned> after) {
        List<String> effects = new ArrayList<>();
        after.forEach((id, now) -> {
            Assigned was = before.get(id);
            if (was == null) {
                effects.add(said("effect.year.begins", now, now.people(), now.from()));
            } else {
                changed(was, now, effects);
            }
        });
        before.forEach((id, was) -> {
            if (!after.containsKey(id)) {
                effects.add(said("effect.year.gone", was, was.people(), was.from()));
            }
        });
        return effects;
    }

    private void changed(Assigned was, Assigned now, List<String> effects) {
        if (now.endsBefore(was)) {
            effects.add(said("effect.year.ends", now, now.people(), now.to()));
        }
        Set<String> come = new TreeSet<>(now.people());
        come.removeAll(was.people());
        Set<String> gone = new TreeSet<>(was.people());
        gone.removeAll(now.people());
        come.forEach(person -> effects.add(said("effect.year.comes", now, Set.of(person), now.from())));
        gone.forEach(person -> effects.add(said("effect.year.goes", now, Set.of(person), now.from())));
    }

    private String said(String key, Assigned assigned, Set<String> people, LocalDate day) {
        return words.get(
                key, "unit", assigned.unit(), "people", String.join(", ", people), "day", SwedishDates.day(day));
    }
}
