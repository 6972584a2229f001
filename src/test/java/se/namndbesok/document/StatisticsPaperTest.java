package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.namndbesok.Texts;
import se.namndbesok.document.BarChart.Bar;
import se.namndbesok.document.StatisticsPaper.Table;

/** Figures as charts with tables, and as a spreadsheet. */
class StatisticsPaperTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("Each chart's numbers stand in a table too, which can be read and searched")
    void tables() throws Exception {
        byte[] pdf = new PdfRenderer(new ArchiveFont(), new Texts()).statistics(Statistics.paper());
        assertThat(Pdfs.text(pdf))
                .containsSubsequence("Sammanställning av kontaktpolitikernas rapporter", "Juli–december 2027")
                .containsSubsequence("Antal per grupp", "Grupp Besök", "=SUM(A1) 9", "Medarbetare 0");
    }

    @Test
    @DisplayName(
            "A chart reads without colour: numbers at the bars, a dashed outline for the whole, words for who does not see")
    void chart() {
        String svg = new BarChart("groups", "Grupper", List.of(new Bar("Brukare", 5), new Bar("Chef", 0)), 9).forPdf();
        assertThat(svg)
                .contains(">5 av 9</text>", ">0 av 9</text>", "stroke-dasharray")
                .contains("alt=\"Grupper. Brukare 5 av 9, Chef 0 av 9\"")
                .doesNotContain("opacity");
        String page = new BarChart("groups", "A & \"B\" <c>", List.of(new Bar("'", 1)), 0).forPage();
        assertThat(page).doesNotContain(" alt=").contains("A &amp; &quot;B&quot; &lt;c&gt;", "&#39;");
    }

    @Test
    @DisplayName("Bars of nothing at all are drawn without fault")
    void emptyBars() {
        assertThat(new BarChart("x", "X", List.of(new Bar("Inget", 0)), 0).forPage())
                .contains("width=\"0.0\"");
    }

    @Test
    @DisplayName("The spreadsheet has a sheet for each table, numbers as numbers and never a formula")
    void spreadsheet() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.of(Statistics.paper()));
        assertThat(parts.get("xl/workbook.xml"))
                .contains("Vilka politikerna samtalade me", "name=\"Bes&#xf6;k\"")
                .doesNotContain("[grupper]");
        assertThat(parts.keySet())
                .filteredOn(name -> name.matches("xl/worksheets/sheet\\d+.xml"))
                .hasSize(3);
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>9</v>").doesNotContain("<f>", "<f ");
        assertThat(String.join("", parts.values())).contains("=SUM(A1)");
    }

    /** By a file: a stream cannot read how long the parts of such a file are. */
    private Map<String, String> parts(byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("tabell.xlsx"), xlsx);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    @DisplayName("A row that does not fit its head is a programming error")
    void unevenRow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("T", List.of("A", "B"), List.of(List.of("1"))));
    }
}
