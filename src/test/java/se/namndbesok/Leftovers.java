package se.namndbesok;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a story leaves behind for the next one in the same application, whichever of them comes first: nothing. */
public final class Leftovers {

    /** What the register's files say stays from story to story; every other table of our own is emptied. */
    private static final Set<String> OF_THE_REGISTER = Set.of(
            "municipality",
            "board",
            "person",
            "department",
            "unit",
            "policy",
            "contact_assignment",
            "meeting",
            "board_decision",
            "board_policy",
            "staff_role",
            "seat",
            "unit_manager",
            "unit_closure",
            "assigned_politician",
            "decision_unit",
            "term_of_office",
            "retention_rule",
            "register_load",
            "register_change",
            "register_file",
            "flyway_schema_history");

    private Leftovers() {}

    /** Ends every case but those of meetings that nothing has happened to. */
    public static void clear(RuntimeService processes, JdbcClient database) {
        Set<String> untouched = instances(processes.createProcessInstanceQuery().activityIdIn("agendaCutoffPassed"));
        Set<String> told = instances(processes.createProcessInstanceQuery());
        told.removeAll(untouched);
        told.forEach(it -> processes.deleteProcessInstance(it, "the story is told"));
        emptyTheTables(database);
    }

    private static void emptyTheTables(JdbcClient database) {
        List<String> own = database
                .sql("select lower(table_name) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name not like 'ACT\\_%'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !OF_THE_REGISTER.contains(table))
                .toList();
        database.sql("set referential_integrity false").update();
        own.forEach(table -> database.sql("truncate table " + table).update());
        database.sql("set referential_integrity true").update();
    }

    private static Set<String> instances(ProcessInstanceQuery query) {
        return query.list().stream().map(ProcessInstance::getId).collect(Collectors.toSet());
    }
}
