package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;

/** A table that a spreadsheet may fill in: the section of the files that its rows are written into, and its columns. */
enum RegisterSheet {
    UNITS("enheter", "units", "id", "name", "kind", "manager", "users"),
    POLITICIANS("personer", "politicians", "id", "name", "email", "role", "party", "validFrom", "validTo"),
    ASSIGNMENTS("uppdrag", "contactAssignments", "id", "policy", "unit", "politicians", "from", "to", "decision");

    private static final String LIST = "politicians";
    private static final String MANAGER = "manager";

    private final String address;
    private final String section;
    private final List<String> columns;

    RegisterSheet(String address, String section, String... columns) {
        this.address = address;
        this.section = section;
        this.columns = List.of(columns);
    }

    static Optional<RegisterSheet> at(String address) {
        return Stream.of(values())
                .filter(sheet -> sheet.address.equals(address))
                .findFirst();
    }

    public String address() {
        return address;
    }

    /** The keys of the files; the heads' texts belong to them. */
    List<String> columns() {
        return columns;
    }

    /** Changes what has the row's id, or adds it; an empty cell leaves things as they are. */
    void write(List<String> row, Board board, RegisterEdit files) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = i < row.size() ? row.get(i).strip() : "";
            if (!cell.isEmpty()) {
                values.put(columns.get(i), value(columns.get(i), cell));
            }
        }
        if (!isSet(Map.entry("id", row.get(0).strip()), values, files)) {
            if (this != ASSIGNMENTS) {
                values.put("board", RegisterEdit.text(board.id()));
            }
            files.add(section, values);
        }
    }

    private boolean isSet(Map.Entry<String, String> thing, Map<String, String> values, RegisterEdit files) {
        boolean isThere = false;
        for (Map.Entry<String, String> value : values.entrySet()) {
            String both = value.getKey() + ": " + value.getValue();
            List<String> keys = value.getKey().equals(MANAGER) ? List.of(MANAGER, "managers") : List.of(value.getKey());
            isThere = files.replace(section, thing, keys, both);
            if (!isThere) {
                return false;
            }
        }
        return isThere;
    }

    private static String value(String column, String cell) {
        return column.equals(LIST)
                ? RegisterEdit.list(
                        Stream.of(cell.split(",")).map(String::strip).toList())
                : RegisterEdit.text(cell);
    }
}
