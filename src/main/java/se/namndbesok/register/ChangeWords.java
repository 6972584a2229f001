package se.namndbesok.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.register.RegisterChange.Action;

/** Puts changed rows into Swedish words: what they are about by name, and whose they are. */
final class ChangeWords {

    private static final Set<String> LONG = Set.of("document", "rules");
    private static final Set<String> UNSEEN = Set.of("id", "listed", "place");

    private final Texts texts;
    private final RegisterNames names;

    ChangeWords(Texts texts, RegisterNames names) {
        this.texts = texts;
        this.names = names;
    }

    List<RegisterChange> of(List<RowChange> rows) {
        return rows.stream().map(this::of).toList();
    }

    private RegisterChange of(RowChange row) {
        Set<String> boards = Stream.of(row.before(), row.after())
                .filter(Objects::nonNull)
                .flatMap(it -> names.boards(row.table(), it).stream())
                .collect(Collectors.toSet());
        return new RegisterChange(row.action(), row.table(), name(row.table(), row.row()), detail(row), boards);
    }

    private String name(String table, Map<String, Object> row) {
        return switch (table) {
            case "municipality", "board", "department", "unit", "person" -> row.get("name") + "";
            case "policy" -> row.get("policy_key") + ", " + row.get("version");
            case "contact_assignment" ->
                names.unit(row.get("unit_id")) + ", " + row.get("decided_on") + " " + row.get("paragraph");
            case "meeting" -> word("kind", row.get("kind")) + " " + row.get("meeting_date");
            case "board_decision" -> row.get("decided_on") + " " + row.get("paragraph") + " " + row.get("heading");
            default -> fact(row);
        };
    }

    /** A fact has no name of its own: what it connects, and from when. */
    private String fact(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue() != null && !UNSEEN.contains(cell.getKey()))
                .map(cell -> cell.getKey().startsWith("valid_")
                        ? texts.get("register.column." + cell.getKey()).toLowerCase() + " " + cell.getValue()
                        : word(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String detail(RowChange change) {
        if (change.action() != Action.CHANGED) {
            return "";
        }
        return change.after().keySet().stream()
                .filter(column -> !Objects.equals(
                        change.before().get(column), change.after().get(column)))
                .map(column -> detail(
                        column, change.before().get(column), change.after().get(column)))
                .collect(Collectors.joining("; "));
    }

    private String detail(String column, Object before, Object after) {
        if (column.equals("listed")) {
            return texts.get("register.again");
        }
        String key = "register.column." + column;
        String label = texts.has(key) ? texts.get(key) : column;
        return LONG.contains(column) ? label : label + ": " + word(column, before) + " → " + word(column, after);
    }

    private String word(String column, Object value) {
        if (value == null) {
            return texts.get("register.nothing");
        }
        String key = "register.code." + value;
        boolean isCode = value instanceof String code && code.matches("[A-Z_]+") && !column.endsWith("_id");
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "register.code.yes" : "register.code.no");
        }
        return isCode && texts.has(key) ? texts.get(key) : names.of(column, value.toString());
    }
}
