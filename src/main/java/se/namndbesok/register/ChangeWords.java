package se.namndbesok.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final Set<String> DAYS = Set.of("valid_from", "valid_to");
    private static final List<String> CODES = List.of("register.code.", "retention.kind.", "unitKind.");
    private static final Set<String> UNSEEN = Set.of("id", "listed", "place");

    private final Texts texts;
    private final RegisterNames names;

    ChangeWords(Texts texts, RegisterNames names) {
        this.texts = texts;
        this.names = names;
    }

    List<RegisterChange> of(List<RowChange> rows) {
        List<RowChange> left = new ArrayList<>(rows);
        List<RegisterChange> managers = new ManagerWords(texts, names).take(left);
        return Stream.concat(paired(left).stream().map(this::of), managers.stream())
                .toList();
    }

    /** A fact has no id: where one goes and the same comes with other days, it is one that has been changed. */
    private static List<RowChange> paired(List<RowChange> rows) {
        List<RowChange> left = new ArrayList<>(rows);
        for (RowChange gone : rows) {
            left.stream()
                    .filter(come -> gone.action() == Action.RETIRED && gone.after() == null && isSameFact(gone, come))
                    .findFirst()
                    .ifPresent(come -> {
                        left.set(
                                left.indexOf(gone),
                                new RowChange(Action.CHANGED, gone.table(), gone.before(), come.after()));
                        left.remove(come);
                    });
        }
        return left;
    }

    private static boolean isSameFact(RowChange gone, RowChange come) {
        return come.action() == Action.ADDED
                && come.before() == null
                && come.table().equals(gone.table())
                && !gone.before().containsKey("id")
                && undated(gone.before()).equals(undated(come.after()));
    }

    private static Map<String, Object> undated(Map<String, Object> fact) {
        Map<String, Object> rest = new LinkedHashMap<>(fact);
        rest.keySet().removeAll(DAYS);
        return rest;
    }

    private RegisterChange of(RowChange row) {
        Set<String> boards = Stream.of(row.before(), row.after())
                .filter(Objects::nonNull)
                .flatMap(it -> names.boards(row.table(), it).stream())
                .collect(Collectors.toSet());
        Map<String, Object> named = row.action() == Action.CHANGED ? undated(row.row()) : row.row();
        return new RegisterChange(row.action(), row.table(), name(row.table(), named), detail(row), boards);
    }

    private String name(String table, Map<String, Object> row) {
        return switch (table) {
            case "municipality", "board", "department", "unit", "person" -> row.get("name") + "";
            case "policy" -> names.of("policy_key", row.get("policy_key") + "") + ", version " + row.get("version");
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
        Stream<String> documents =
                change.table().equals("policy") ? new PolicyWords(texts, names).of(change) : Stream.of();
        if (change.action() != Action.CHANGED) {
            return documents.collect(Collectors.joining());
        }
        Stream<String> columns = change.after().keySet().stream()
                .filter(column -> !LONG.contains(column))
                .filter(column -> !Objects.equals(
                        change.before().get(column), change.after().get(column)))
                .map(column -> detail(
                        column, change.before().get(column), change.after().get(column)));
        return Stream.concat(columns, documents).filter(said -> !said.isEmpty()).collect(Collectors.joining("; "));
    }

    private String detail(String column, Object before, Object after) {
        if (column.equals("listed")) {
            return texts.get("register.again");
        }
        String key = "register.column." + column;
        String label = texts.has(key) ? texts.get(key) : column;
        return label + ": " + word(column, before) + " → " + word(column, after);
    }

    private String word(String column, Object value) {
        if (value == null) {
            return texts.get("register.nothing");
        }
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "register.code.yes" : "register.code.no");
        }
        if (column.equals("keep_years")) {
            return texts.get("register.years", "years", value);
        }
        return column.endsWith("_id")
                ? names.of(column, value.toString())
                : CODES.stream()
                        .map(prefix -> prefix + value)
                        .filter(texts::has)
                        .findFirst()
                        .map(texts::get)
                        .orElseGet(() -> names.of(column, value.toString()));
    }
}
