package se.namndbesok.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.document.StatisticsPaper.Table;

/** The tables of a paper as a spreadsheet (XLSX), a sheet each. Texts are texts: nothing becomes a formula. */
public final class Spreadsheet {

    private static final int NAME = 31;
    private static final int FIRST_COLUMN = 34;
    private static final int COLUMN = 18;

    private Spreadsheet() {}

    public static byte[] of(StatisticsPaper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Namndbesok", "1.0")) {
            for (Section section : paper.sections()) {
                if (section.table() != null) {
                    write(workbook.newWorksheet(name(section.heading())), paper, section.table());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, StatisticsPaper paper, Table table) {
        sheet.value(0, 0, table.caption() + ". " + paper.board() + ", " + paper.period() + ".");
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
