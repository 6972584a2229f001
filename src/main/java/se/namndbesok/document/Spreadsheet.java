package se.namndbesok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.namndbesok.document.StatisticsPaper.Table;

/** The tables of a paper as a spreadsheet (XLSX), a sheet each. Texts are texts: nothing becomes a formula. */
public final class Spreadsheet {

    private static final int NAME = 31;
    private static final int FIRST_COLUMN = 34;
    private static final int COLUMN = 18;

    private Spreadsheet() {}

    public static byte[] of(StatisticsPaper paper) {
        return workbook(workbook -> paper.sections().stream()
                .filter(section -> section.table() != null)
                .forEach(section -> write(
                        workbook.newWorksheet(name(section.heading())),
                        section.table().caption() + ". " + paper.board() + ", " + paper.period() + ".",
                        section.table())));
    }

    /** One table on one sheet, its caption above it. */
    public static byte[] of(Table table) {
        return workbook(workbook -> write(workbook.newWorksheet(name(table.caption())), table.caption(), table));
    }

    private static byte[] workbook(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Namndbesok", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, String title, Table table) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().set();
        row(sheet, 2, table.head());
        sheet.range(2, 0, 2, table.head().size() - 1).style().bold().set();
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, 3 + i, table.rows().get(i));
        }
        for (int column = 0; column < table.head().size(); column++) {
            sheet.width(column, column == 0 ? FIRST_COLUMN : COLUMN);
        }
        sheet.freezePane(0, 3);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("\\d{1,9}")) {
                sheet.value(row, column, Integer.valueOf(cell));
            } else {
                sheet.value(row, column, cell);
            }
        }
    }

    /** As spreadsheets allow. */
    private static String name(String heading) {
        String plain = heading.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.length() <= NAME ? plain : plain.substring(0, NAME).strip();
    }
}
