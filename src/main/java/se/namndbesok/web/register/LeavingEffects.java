package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.web.register.LeavingEffects.Last;

/** Who would leave everything, and with how many open tasks (E6, F16, F18). */
@Component
@Order(9)
class LeavingEffects implements RegisterEffect<Map<String, Last>> {

    private static final String LAST_DAYS =
            """
            select p.id, p.name, x.valid_to from person p
            join (select person_id, valid_to from seat union all select person_id, valid_to from staff_role) x
            on x.person_id = p.id order by p.name""";

    private final JdbcClient jdbc;
    private final OpenTaskCounts tasks;
    private final Words words;

    LeavingEffects(JdbcClient jdbc, OpenTaskCounts tasks, Words words) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.words = words;
    }

    /** Somebody's last day with any seat or role. */
    record Last(String name, LocalDate day) {}

    @Override
    public Map<String, Last> look() {
        Map<String, Last> people = new LinkedHashMap<>();
        jdbc.sql(LAST_DAYS).query(row -> {
            LocalDate to = Cells.date(row, "valid_to");
            Last last = new Last(row.getString("name"), to == null ? LocalDate.MAX : to);
            people.merge(row.getString("id"), last, (one, other) -> one.day().isAfter(other.day()) ? one : other);
        });
        return people;
    }

    @Override
    public List<String> between(Map<String, Last> before, Map<String, Last> after) {
        OpenTaskCounts.Open open = tasks.now();
        List<String> effects = new ArrayList<>();
        before.forEach((id, was) -> {
            Last now = after.get(id);
            long count = open.of(id);
            if (count > 0 && (now == null || now.day().isBefore(was.day()))) {
                String day = now == null ? words.get("effect.leaves.now") : SwedishDates.day(now.day());
                effects.add(words.get("effect.leaves", "name", was.name(), "day", day, "tasks", count));
            }
        });
        return effects;
    }
}
