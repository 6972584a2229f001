package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A CSV text as rows of cells: quotation marks doubled inside them; the apostrophe of a tamed formula goes. */
final class CsvText {

    private static final Pattern TAMED = Pattern.compile("'[\\s\\p{Z}]*[=+\\-@\\t＝＋－＠].*", Pattern.DOTALL);

    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;
    private int line = 1;
    private int first = 1;

    private CsvText(char separator) {
        this.separator = separator;
    }

    /** @param line where it begins in the text, from 1 */
    record Row(int line, List<String> cells) {

        /** Empty where the row is shorter. */
        String cell(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }
    }

    /** Without empty rows. Semicolons part the cells, or whichever of commas and tabs the first line has more of. */
    static List<Row> rows(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        CsvText csv = new CsvText(separator(plain));
        plain.chars().forEach(sign -> csv.take((char) sign));
        csv.endRow();
        return csv.rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong((Character sign) ->
                        head.chars().filter(each -> each == sign).count()))
                .filter(sign -> head.indexOf(sign) >= 0)
                .orElse(';');
    }

    private void take(char sign) {
        line += sign == '\n' ? 1 : 0;
        if (sign == '"') {
            // The second of two inside a cell is a quotation mark itself.
            if (!isQuoted && !cell.isEmpty()) {
                cell.append(sign);
            }
            isQuoted = !isQuoted;
        } else if (sign == separator && !isQuoted) {
            endCell();
        } else if (sign == '\n' && !isQuoted) {
            endRow();
        } else {
            cell.append(sign);
        }
    }

    private void endCell() {
        String text = cell.toString();
        row.add(TAMED.matcher(text).matches() ? text.substring(1) : text);
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(first, row));
        row = new ArrayList<>();
        isQuoted = false;
        first = line;
    }
}
