package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.web.register.DepartmentEffects.Ending;

/** What still leans on a department that a load would end: its units, study visits that are to come, and documents (C-11). */
@Component
@Order(9)
class DepartmentEffects implements RegisterEffect<Map<String, Ending>> {

    private static final String ENDING =
            """
            select d.id, d.name, d.valid_to, u.name as unit from department d
            left join unit u on u.department_id = d.id and u.listed
            where d.listed and d.valid_to is not null order by d.id, u.name""";

    private static final String VISITS =
            """
            select d.id, count(*) as visits from study_visit v join department d on d.id = v.department_id
            where d.valid_to < v.visit_date and v.state not in ('CARRIED_OUT', 'CANCELLED') group by d.id""";

    private final JdbcClient jdbc;
    private final Policies policies;
    private final Words words;
    private final Clock clock;

    DepartmentEffects(JdbcClient jdbc, Policies policies, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** A department with a last day, and what leans on it. */
    record Ending(String name, LocalDate to, Set<String> units, long visits, List<String> documents) {}

    @Override
    public Map<String, Ending> look() {
        Map<String, Long> visits = new HashMap<>();
        jdbc.sql(VISITS).query(row -> {
            visits.put(row.getString("id"), row.getLong("visits"));
        });
        List<Policy> inForce = policies.inForce(LocalDate.now(clock));
        Map<String, Ending> endings = new LinkedHashMap<>();
        jdbc.sql(ENDING).query(row -> {
            String id = row.getString("id");
            LocalDate to = Cells.date(row, "valid_to");
            endings.putIfAbsent(
                    id,
                    new Ending(
                            row.getString("name"),
                            to,
                            new TreeSet<>(),
                            visits.getOrDefault(id, 0L),
                            documents(id, inForce)));
            if (row.getString("unit") != null) {
                endings.get(id).units().add(row.getString("unit"));
            }
        });
        return endings;
    }

    private List<String> documents(String department, List<Policy> inForce) {
        return inForce.stream()
                .filter(policy -> policy.studyVisits() != null
                        && policy.studyVisits().perDepartment().containsKey(department))
                .map(policy ->
                        words.get("policy.title", "title", policy.header().title(), "version", policy.version()))
                .toList();
    }

    @Override
    public List<String> between(Map<String, Ending> before, Map<String, Ending> after) {
        List<String> effects = new ArrayList<>();
        after.forEach((id, now) -> {
            Ending was = before.get(id);
            if (was == null || !was.to().equals(now.to())) {
                add("units", now, String.join(", ", now.units()), effects);
                add("visits", now, now.visits() == 0 ? "" : String.valueOf(now.visits()), effects);
                add("documents", now, String.join(", ", now.documents()), effects);
            }
        });
        return effects;
    }

    private void add(String what, Ending ending, String things, List<String> effects) {
        if (!things.isEmpty()) {
            effects.add(words.get(
                    "effect.department." + what,
                    "name",
                    ending.name(),
                    "day",
                    SwedishDates.day(ending.to()),
                    "things",
                    things));
        }
    }
}
