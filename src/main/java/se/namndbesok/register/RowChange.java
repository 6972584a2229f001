package se.namndbesok.register;

import java.util.Map;
import java.util.Set;
import se.namndbesok.register.RegisterChange.Action;

/** A row of a register table before and after a load; null where it is not there. */
record RowChange(Action action, String table, Map<String, Object> before, Map<String, Object> after) {

    private static final Set<String> NAMED = Set.of("unit", "department", "board");

    /** The row as it is, or as it was. */
    Map<String, Object> row() {
        return after == null ? before : after;
    }

    /** Whether it is called otherwise than cases that are under way have known it. */
    boolean renames() {
        return before != null && after != null && !name(before).equals(name(after));
    }

    private String name(Map<String, Object> row) {
        if (table.equals("policy")) {
            return PolicyJson.policy(row.get("document").toString()).header().title();
        }
        return NAMED.contains(table) ? row.get("name").toString() : "";
    }
}
