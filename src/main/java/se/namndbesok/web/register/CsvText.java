package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;

/** A CSV text as rows of cells: semicolons, quotation marks doubled inside them; the apostrophe of a tamed formula goes. */
final class CsvText {

    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;

    private CsvText() {}

    /** Without empty rows. */
    static List<List<String>> rows(String text) {
        CsvText csv = new CsvText();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        plain.replace("\r\n", "\n").replace('\r', '\n').chars().forEach(sign -> csv.take((char) sign));
        csv.endRow();
        return csv.rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private void take(char sign) {
        if (sign == '"') {
            // The second of two inside a cell is a quotation mark itself.
            if (!isQuoted && !cell.isEmpty()) {
                cell.append(sign);
            }
            isQuoted = !isQuoted;
        } else if (sign == ';' && !isQuoted) {
            endCell();
        } else if (sign == '\n' && !isQuoted) {
            endRow();
        } else {
            cell.append(sign);
        }
    }

    private void endCell() {
        String text = cell.toString();
        row.add(text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text);
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
        isQuoted = false;
    }
}
