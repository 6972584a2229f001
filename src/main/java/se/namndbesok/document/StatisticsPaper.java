package se.namndbesok.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures to be printed with charts and tables, and written as a spreadsheet, in neutral terms.
 *
 * @param period what it is about, "juli–december 2027"
 */
public record StatisticsPaper(
        String municipality, String board, String title, String period, LocalDate date, List<Section> sections) {

    public StatisticsPaper {
        sections = List.copyOf(sections);
    }

    /**
     * A headed part.
     *
     * @param texts paragraphs
     * @param chart null for none
     * @param table null for none; with a chart it holds the chart's figures too
     */
    public record Section(String heading, List<String> texts, BarChart chart, Table table) {

        private static final int ROWS = 14;

        public Section {
            texts = texts.stream().map(PlainText::normalise).toList();
        }

        /** Whether it stands on one page: heading, chart and table belong together as long as they have room there. */
        public boolean isKeptTogether() {
            return table == null || table.rows().size() <= ROWS;
        }
    }

    /**
     * A table; the first cell of each row names it, and cells of digits only are numbers.
     *
     * @param caption tells what the table shows, to who does not see it beside its heading
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) {

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            int width = head.size();
            if (!rows.stream().allMatch(row -> row.size() == width)) {
                throw new IllegalArgumentException("A row of another width than the head: " + caption);
            }
        }
    }
}
