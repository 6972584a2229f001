package se.namndbesok.web.register;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many tasks are open, by whom and by which group they wait for. */
@Component
class OpenTaskCounts {

    private static final String TASKS =
            """
            select t.tenant_id_ as board, t.assignee_ as person, l.group_id_ as many, v.unit_id, count(*) as tasks
            from act_ru_task t left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            left join act_ru_execution e on e.id_ = t.proc_inst_id_
            left join contact_visit v on v.id = e.business_key_
            group by t.tenant_id_, t.assignee_, l.group_id_, v.unit_id""";

    private final JdbcClient jdbc;

    OpenTaskCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unit of the contact visit that they are about; null of others */
    record Row(String board, String person, String group, String unit, long tasks) {}

    /** All open tasks at one moment. */
    record Open(List<Row> rows) {

        /** Of those people in the board's cases, and of those that wait for somebody of the group. */
        long of(String board, Collection<String> people, String group) {
            return sum(row -> board.equals(row.board())
                    && (row.person() == null
                            ? group != null && group.equals(row.group())
                            : people.contains(row.person())));
        }

        /** Of those people in the unit's visits. */
        long about(String unit, Collection<String> people) {
            return sum(row -> unit.equals(row.unit()) && people.contains(row.person()));
        }

        long of(String person) {
            return sum(row -> person.equals(row.person()));
        }

        private long sum(Predicate<Row> which) {
            return rows.stream().filter(which).mapToLong(Row::tasks).sum();
        }
    }

    Open now() {
        return new Open(jdbc.sql(TASKS)
                .query((row, index) -> new Row(
                        row.getString("board"),
                        row.getString("person"),
                        row.getString("many"),
                        row.getString("unit_id"),
                        row.getLong("tasks")))
                .list());
    }
}
