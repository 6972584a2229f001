package se.namndbesok.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.register.PolicyAdoptions.Recorded;

/** Writes a register's content into the tables, the referenced tables first. */
final class RegisterWriter {

    private final JdbcClient jdbc;
    private final Tables tables;

    RegisterWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.tables = new Tables(jdbc);
    }

    void write(RegisterContent content) {
        organisation(content);
        documents(content);
        facts(content);
    }

    ImportResult result() {
        return tables.result();
    }

    List<RowChange> changes() {
        return tables.changes();
    }

    private void organisation(RegisterContent content) {
        tables.things(
                "municipality", rows(content.municipalities, m -> RegisterRows.row("id", m.id(), "name", m.name())));
        tables.things("board", rows(content.boards.values().stream().toList(), RegisterRows::board));
        tables.things("person", rows(content.people, RegisterRows::person));
        tables.things("department", rows(content.departments.values().stream().toList(), RegisterRows::department));
        tables.things("unit", rows(content.units.values().stream().toList(), RegisterRows::unit));
    }

    private void documents(RegisterContent content) {
        Map<String, Recorded> decided = PolicyAdoptions.all(jdbc);
        tables.things("policy", rows(content.policies, written -> RegisterRows.policy(written.decided(decided))));
        tables.things("contact_assignment", rows(content.assignments, RegisterRows::assignment));
        tables.things("meeting", rows(content.meetings, RegisterRows::meeting));
        tables.things("board_decision", rows(content.decisions, RegisterRows::decision));
    }

    private void facts(RegisterContent content) {
        tables.facts("term_of_office", content.terms.all().map(FactRows::term));
        tables.facts("retention_rule", content.retention.stream().map(FactRows::retention));
        tables.facts(
                "board_policy",
                content.boards.values().stream()
                        .flatMap(board -> FactRows.places("board_id", board.id(), "policy_key", board.policyKeys())));
        tables.facts("staff_role", content.staffRoles.stream().map(FactRows::staffRole));
        tables.facts("seat", content.seats.stream().map(FactRows::seat));
        tables.facts("unit_manager", content.unitManagers.stream().map(FactRows::unitManager));
        tables.facts("unit_closure", content.unitClosures.stream().map(FactRows::unitClosure));
        tables.facts(
                "assigned_politician",
                content.assignments.stream()
                        .flatMap(a -> FactRows.places("assignment_id", a.id(), "person_id", a.politicianIds())));
        tables.facts(
                "decision_unit",
                content.decisions.stream()
                        .flatMap(d -> FactRows.places("decision_id", d.id(), "unit_id", d.unitIds())));
    }

    private static <T> List<Map<String, Object>> rows(List<T> things, Function<T, Map<String, Object>> row) {
        return things.stream().map(row).toList();
    }
}
