package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.ThingEdit;

/**
 * Writes the rows of a sheet into the register's files. A cell that is empty, or that says what the register says already,
 * leaves things as they are; a row with an id that is not there adds it.
 *
 * @param codes the files' codes by their Swedish words in lower case
 */
record SheetEdit(RegisterSheet sheet, Board board, Map<String, String> codes) {

    private static final String MANAGER = "manager";
    private static final Set<String> DAYS = Set.of("validFrom", "validTo");

    /** What stands in the seat where it is written as a list of its own. */
    private static final Set<String> OF_A_SEAT = Set.of("role", "party", "validFrom", "validTo");

    void write(List<CsvText.Row> rows, Map<String, Map<String, String>> now, RegisterEdit files) {
        Set<String> ids = files.ids(sheet.section());
        rows.forEach(row -> {
            Map<String, String> values = values(row, now.getOrDefault(row.cell(0), Map.of()));
            if (ids.add(row.cell(0))) {
                add(row.cell(0), values, files);
            } else {
                values.forEach((column, value) -> set(Map.entry("id", row.cell(0)), column, value, files));
            }
        });
    }

    private Map<String, String> values(CsvText.Row row, Map<String, String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 1; place < sheet.columns().size(); place++) {
            String column = sheet.columns().get(place);
            String cell = row.cell(place);
            if (!cell.isEmpty() && !cell.equals(known.get(column))) {
                values.put(column, value(column, cell));
            }
        }
        return values;
    }

    private void set(Map.Entry<String, String> thing, String column, String value, RegisterEdit files) {
        ThingEdit person = new ThingEdit(files, sheet.section(), Map.ofEntries(thing));
        if (sheet == RegisterSheet.POLITICIANS
                && OF_A_SEAT.contains(column)
                && person.putInOnlyItem("seats", column, value)) {
            return;
        }
        if (sheet == RegisterSheet.OFFICIALS && DAYS.contains(column) && person.putInOnlyItem("roles", column, value)) {
            return;
        }
        List<String> keys = column.equals(MANAGER) ? List.of(MANAGER, "managers") : List.of(column);
        files.replace(sheet.section(), thing, keys, column + ": " + value);
    }

    private void add(String id, Map<String, String> values, RegisterEdit files) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", RegisterEdit.text(id));
        all.putAll(values);
        if (sheet != RegisterSheet.ASSIGNMENTS) {
            all.put("board", RegisterEdit.text(board.id()));
        }
        files.add(sheet.section(), all);
    }

    private String value(String column, String cell) {
        if (RegisterSheet.isList(column)) {
            return RegisterEdit.list(Stream.of(cell.split(","))
                    .map(String::strip)
                    .map(this::code)
                    .toList());
        }
        boolean isCode = column.equals("role") || column.equals("kind");
        return RegisterEdit.text(isCode ? code(cell) : cell);
    }

    private String code(String word) {
        return codes.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }
}
