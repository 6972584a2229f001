package se.namndbesok.register;

import java.sql.Date;
import java.sql.Time;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.register.RegisterChange.Action;

/** Brings tables to the state that the files describe, touching only rows that differ, and counts them. */
final class Tables {

    private final JdbcClient jdbc;
    private final List<RowChange> changes = new ArrayList<>();
    private int added;
    private int changed;
    private int retired;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row that differed, in the order of the tables. */
    List<RowChange> changes() {
        return changes;
    }

    ImportResult result() {
        return new ImportResult(added, changed, retired);
    }

    /** Rows with an id, which others may point at: inserted, updated, or no longer listed; never deleted. */
    void things(String table, List<Map<String, Object>> rows) {
        Map<Object, Map<String, Object>> present =
                present(table).collect(Collectors.toMap(row -> row.get("id"), row -> row));
        for (Map<String, Object> row : rows) {
            Map<String, Object> wanted = new LinkedHashMap<>(row);
            wanted.put("listed", true);
            Map<String, Object> before = present.remove(row.get("id"));
            if (before == null) {
                insert(table, wanted);
                changes.add(new RowChange(Action.ADDED, table, null, wanted));
                added++;
            } else if (!before.equals(wanted)) {
                update(table, wanted);
                changes.add(new RowChange(Action.CHANGED, table, before, wanted));
                changed++;
            }
        }
        present.values().stream().filter(row -> row.get("listed").equals(true)).forEach(row -> retire(table, row));
    }

    /** Rows without an id: when they differ at all, the table is written anew. */
    void facts(String table, Stream<Map<String, Object>> rows) {
        List<Map<String, Object>> wanted = rows.distinct().toList();
        List<Map<String, Object>> before = present(table).toList();
        if (before.size() == wanted.size() && new HashSet<>(before).equals(new HashSet<>(wanted))) {
            return;
        }
        jdbc.sql("delete from " + table).update();
        wanted.forEach(row -> insert(table, row));
        differing(before, wanted).forEach(row -> changes.add(new RowChange(Action.RETIRED, table, row, null)));
        differing(wanted, before).forEach(row -> changes.add(new RowChange(Action.ADDED, table, null, row)));
        changed += Math.max(1, wanted.size() - before.size());
    }

    private static Stream<Map<String, Object>> differing(
            List<Map<String, Object>> rows, List<Map<String, Object>> others) {
        return rows.stream().filter(row -> !others.contains(row));
    }

    private void retire(String table, Map<String, Object> row) {
        jdbc.sql("update " + table + " set listed = false where id = :id")
                .param("id", row.get("id"))
                .update();
        changes.add(new RowChange(Action.RETIRED, table, row, null));
        retired++;
    }

    private void insert(String table, Map<String, Object> row) {
        String places = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")")
                .params(row)
                .update();
    }

    private void update(String table, Map<String, Object> row) {
        String settings =
                row.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        jdbc.sql("update " + table + " set " + settings + " where id = :id")
                .params(row)
                .update();
    }

    private Stream<Map<String, Object>> present(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream().map(Tables::comparable);
    }

    // The drivers give java.sql types; the content has java.time.
    private static Map<String, Object> comparable(Map<String, Object> row) {
        Map<String, Object> comparable = new LinkedHashMap<>();
        row.forEach((column, value) -> comparable.put(column.toLowerCase(java.util.Locale.ROOT), plain(value)));
        return comparable;
    }

    private static Object plain(Object value) {
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        return value instanceof Time time ? time.toLocalTime() : value;
    }
}
