package se.namndbesok.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names behind the ids in a register row, and whose board it is; read once, as the tables are just then. */
final class RegisterNames {

    /** By the name of the column that points there: id, name and board. */
    private static final Map<String, String> POINTED_AT = Map.of(
            "person_id", "select id, name, null from person",
            "unit_id", "select id, name, board_id from unit",
            "board_id", "select id, name, id from board",
            "department_id", "select id, name, board_id from department",
            "decision_id", "select id, heading, board_id from board_decision",
            "assignment_id",
                    "select c.id, u.name, c.board_id from contact_assignment c join unit u on u.id = c.unit_id");

    private static final String BOARDS_OF_PEOPLE =
            "select person_id, board_id from seat union select person_id, board_id from staff_role";

    private final JdbcClient jdbc;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, Map<String, String>> owners = new HashMap<>();
    private final Map<String, Set<String>> boardsOfPeople = new HashMap<>();
    private final Map<String, Set<String>> boardsOfPolicies = new HashMap<>();

    RegisterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
        POINTED_AT.forEach((column, sql) -> jdbc.sql(sql).query(row -> {
            names.computeIfAbsent(column, it -> new HashMap<>()).put(row.getString(1), row.getString(2));
            owners.computeIfAbsent(column, it -> new HashMap<>()).put(row.getString(1), row.getString(3));
        }));
        jdbc.sql("select document from policy order by version").query(String.class).list().stream()
                .map(PolicyJson::policy)
                .forEach(policy -> names.computeIfAbsent("policy_key", it -> new HashMap<>())
                        .put(policy.key(), policy.name()));
        pairs(jdbc, BOARDS_OF_PEOPLE, boardsOfPeople);
        pairs(jdbc, "select policy_key, board_id from board_policy", boardsOfPolicies);
    }

    private static void pairs(JdbcClient jdbc, String sql, Map<String, Set<String>> into) {
        jdbc.sql(sql).query(row -> {
            into.computeIfAbsent(row.getString(1), it -> new HashSet<>()).add(row.getString(2));
        });
    }

    /** Of a row of a governing document's version the one before it: version, document and rules. */
    Optional<Map<String, Object>> versionBefore(Map<String, Object> row) {
        return jdbc.sql(
                        "select version, document, rules from policy where policy_key = :key and version < :version and listed"
                                + " order by version desc limit 1")
                .param("key", row.get("policy_key"))
                .param("version", row.get("version"))
                .query((it, index) -> Map.<String, Object>of(
                        "version", it.getInt("version"),
                        "document", it.getString("document"),
                        "rules", it.getString("rules")))
                .optional();
    }

    String unit(Object id) {
        return of("unit_id", id + "");
    }

    /** The value itself where the column points at nothing. */
    String of(String column, String value) {
        String pointing = Set.of("lead_id", "head_id").contains(column) ? "person_id" : column;
        return names.getOrDefault(pointing, Map.of()).getOrDefault(value, value);
    }

    /** Whose the row is; nobody's where it belongs to the municipality as a whole. */
    Set<String> boards(String table, Map<String, Object> row) {
        Set<String> boards = new HashSet<>();
        switch (table) {
            case "board" -> boards.add(row.get("id") + "");
            case "person" -> boards.addAll(boardsOfPeople.getOrDefault(row.get("id") + "", Set.of()));
            case "policy" -> boards.addAll(boardsOfPolicies.getOrDefault(row.get("policy_key") + "", Set.of()));
            default -> owner(row, boards);
        }
        return boards;
    }

    private void owner(Map<String, Object> row, Set<String> boards) {
        for (String column : new String[] {"board_id", "unit_id", "decision_id", "assignment_id"}) {
            String board = row.get(column) == null
                    ? null
                    : owners.getOrDefault(column, Map.of()).get(row.get(column) + "");
            if (board != null) {
                boards.add(board);
            }
        }
    }
}
