package se.namndbesok.web.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.register.RegisterMarks;

/**
 * The last column of a table that is taken down: what state the register was in, and what the row said then. So a row that
 * nobody has touched takes nothing back, and one that somebody else has changed meanwhile is known when it comes in again.
 */
@Component
class SheetMarks {

    private static final Pattern CELL = Pattern.compile("(" + RegisterMarks.FORM + ")-([0-9a-f]{8})");
    private static final int SHORT = 8;

    private final RegisterMarks marks;
    private final RegisterHistory history;

    SheetMarks(RegisterMarks marks, RegisterHistory history) {
        this.marks = marks;
        this.history = history;
    }

    /**
     * The rows that came in again.
     *
     * @param touched those that do not say what they said when they were taken down, and those without a mark
     * @param overtaken the number of the oldest state that a touched row is from which says something else by now
     */
    record Taken(List<CsvText.Row> touched, Optional<Long> overtaken) {}

    /** The rows' cells as they are taken down now, each with its mark after them. */
    List<List<String>> on(List<List<String>> rows) {
        String state = marks.now().orElse("");
        return rows.stream()
                .map(cells -> {
                    List<String> marked = new ArrayList<>(cells);
                    marked.add(state.isEmpty() ? "" : state + "-" + said(cells));
                    return List.copyOf(marked);
                })
                .toList();
    }

    /** @param now the register's rows by id */
    Taken taken(RegisterSheet sheet, List<CsvText.Row> rows, Map<String, Map<String, String>> now) {
        int columns = sheet.columns().size();
        List<CsvText.Row> touched = rows.stream()
                .filter(row -> !said(cells(row, columns)).equals(mark(row, columns, 2)))
                .toList();
        Optional<Long> overtaken = touched.stream()
                .filter(row -> now.containsKey(row.cell(0)))
                .filter(row -> !said(List.copyOf(now.get(row.cell(0)).values())).equals(mark(row, columns, 2)))
                .map(row -> mark(row, columns, 1))
                .distinct()
                .flatMap(mark -> marks.number(mark).stream())
                .filter(number -> !history.takenBackBy(number).isEmpty())
                .min(Long::compare);
        return new Taken(touched, overtaken);
    }

    private static List<String> cells(CsvText.Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < columns; place++) {
            cells.add(row.cell(place));
        }
        return cells;
    }

    /** The state or what the row said; blank where the row has no mark. */
    private static String mark(CsvText.Row row, int columns, int part) {
        Matcher mark = CELL.matcher(row.cell(columns));
        return mark.matches() ? mark.group(part) : "";
    }

    /** Whatever a spreadsheet program does to the spaces. */
    private static String said(List<String> cells) {
        String all =
                cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\u001f"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
