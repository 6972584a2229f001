package se.namndbesok.web.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.Csv;
import se.namndbesok.document.Spreadsheet;
import se.namndbesok.document.StatisticsPaper.Table;

/** The coverage as files for the municipality's own spreadsheets (A-25: basis for internal control). */
@Component
class CoverageFiles {

    private static final List<String> COLUMNS =
            List.of("board", "unit", "covered", "expected", "booked", "carriedOut", "reported", "missing");

    private final Texts texts;

    CoverageFiles(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> csv(List<BoardCoverage> boards, Year year) {
        return file(Csv.of(head(), rows(boards)), name(year) + ".csv", new MediaType("text", "csv", UTF_8));
    }

    ResponseEntity<byte[]> xlsx(List<BoardCoverage> boards, Year year) {
        byte[] bytes = Spreadsheet.of(new Table(name(year), head(), rows(boards)));
        return file(
                bytes,
                name(year) + ".xlsx",
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private String name(Year year) {
        return texts.get("page.coverage.file", "year", year);
    }

    private List<String> head() {
        return COLUMNS.stream()
                .map(column -> texts.get("page.coverage.column." + column))
                .toList();
    }

    private List<List<String>> rows(List<BoardCoverage> boards) {
        return boards.stream()
                .flatMap(board -> board.units().stream().map(unit -> row(board, unit)))
                .toList();
    }

    private List<String> row(BoardCoverage board, UnitCoverage unit) {
        String covered = texts.get(unit.isCovered() ? "page.coverage.yes" : "page.coverage.no");
        Stream<Integer> numbers =
                Stream.of(unit.least(), unit.booked(), unit.carriedOut(), unit.reported(), unit.missing());
        return Stream.concat(Stream.of(board.board(), unit.unit(), covered), numbers.map(String::valueOf))
                .toList();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
        String disposition =
                ContentDisposition.attachment().filename(name, UTF_8).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }
}
