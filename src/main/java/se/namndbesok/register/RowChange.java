package se.namndbesok.register;

import java.util.Map;
import se.namndbesok.register.RegisterChange.Action;

/** A row of a register table before and after a load; null where it is not there. */
record RowChange(Action action, String table, Map<String, Object> before, Map<String, Object> after) {

    /** The row as it is, or as it was. */
    Map<String, Object> row() {
        return after == null ? before : after;
    }
}
