package se.namndbesok;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every table there is, the engine's and our own, as text. */
public final class Tables {

    private final JdbcClient database;

    public Tables(JdbcClient database) {
        this.database = database;
    }

    /** Every row of every table, to compare before and after. */
    public Map<String, List<String>> snapshot() {
        Map<String, List<String>> all = new TreeMap<>();
        names("%").forEach(table -> all.put(table, rows(table)));
        return all;
    }

    /** The engine's rows that contain the word, whatever its case, as "TABLE: row". */
    public List<String> engineRowsWith(String word) {
        return with(word, "ACT\\_%");
    }

    /** The outbox' rows that contain the word. */
    public List<String> mailsWith(String word) {
        return with(word, "OUTBOX");
    }

    private List<String> with(String word, String tables) {
        List<String> found = new ArrayList<>();
        for (String table : names(tables)) {
            rows(table).stream()
                    .filter(row -> row.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(row -> found.add(table + ": " + row));
        }
        return found;
    }

    private List<String> names(String like) {
        return database.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_name like ? order by table_name")
                .param(like)
                .query(String.class)
                .list();
    }

    private List<String> rows(String table) {
        return database.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                .map(Tables::text)
                .sorted()
                .toList();
    }

    private static String text(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + text(cell.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
