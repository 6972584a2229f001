package se.namndbesok.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.register.RegisterChange.Action;

/** A unit's managers follow each other, so what changes among them is one change in words, however many rows it is. */
final class ManagerWords {

    private static final String TABLE = "unit_manager";

    private final Texts texts;
    private final RegisterNames names;

    ManagerWords(Texts texts, RegisterNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** One change for each unit that had a manager and gets another order of them; takes its rows away. */
    List<RegisterChange> take(List<RowChange> rows) {
        Map<Object, List<RowChange>> byUnit = rows.stream()
                .filter(row -> row.table().equals(TABLE))
                .collect(Collectors.groupingBy(
                        row -> row.row().get("unit_id"), LinkedHashMap::new, Collectors.toList()));
        byUnit.values()
                .removeIf(changes ->
                        changes.stream().map(RowChange::action).distinct().count() == 1);
        byUnit.values().forEach(rows::removeAll);
        return byUnit.entrySet().stream()
                .map(unit -> of(unit.getKey(), unit.getValue()))
                .toList();
    }

    private RegisterChange of(Object unit, List<RowChange> rows) {
        String detail = texts.get("register.column.head_id") + ": " + all(rows, Action.RETIRED) + " → "
                + all(rows, Action.ADDED);
        Set<String> boards = new LinkedHashSet<>(names.boards(TABLE, rows.get(0).row()));
        return new RegisterChange(Action.CHANGED, TABLE, names.unit(unit), detail, boards);
    }

    private String all(List<RowChange> rows, Action action) {
        return rows.stream()
                .filter(row -> row.action() == action)
                .map(RowChange::row)
                .sorted(Comparator.comparing(row -> row.get("valid_from") == null ? "" : row.get("valid_from") + ""))
                .map(this::one)
                .collect(Collectors.joining(", "));
    }

    private String one(Map<String, Object> row) {
        String days = Stream.of("valid_from", "valid_to")
                .filter(column -> row.get(column) != null)
                .map(column -> texts.get("register.column." + column).toLowerCase() + " " + row.get(column))
                .collect(Collectors.joining(" "));
        return names.of("person_id", row.get("person_id") + "") + (days.isEmpty() ? "" : " (" + days + ")");
    }
}
