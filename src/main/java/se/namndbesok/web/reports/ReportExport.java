package se.namndbesok.web.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.namndbesok.Texts;
import se.namndbesok.document.Csv;
import se.namndbesok.document.Spreadsheet;
import se.namndbesok.document.StatisticsPaper.Table;
import se.namndbesok.web.AccessLog;
import se.namndbesok.web.frame.Viewer;

/** What the library lists, as a file: facts and fingerprints, no text. Whose facts somebody took is in the access log. */
@Controller
class ReportExport {

    /** The latest visits first; the page says so where there are more. */
    static final int MOST = 5000;

    private static final List<String> COLUMNS = List.of(
            "unit",
            "visited",
            "people",
            "number",
            "version",
            "stored",
            "meeting",
            "notified",
            "paragraph",
            "fingerprint");

    private final ReportLibrary library;
    private final ReportIndex index;
    private final AccessLog log;
    private final Texts texts;

    ReportExport(ReportLibrary library, ReportIndex index, AccessLog log, Texts texts) {
        this.library = library;
        this.index = index;
        this.log = log;
        this.texts = texts;
    }

    @GetMapping("/rapporter/rapporter.csv")
    ResponseEntity<byte[]> csv(Viewer viewer, @RequestParam Map<String, String> asked) {
        return file(Csv.of(head(), rows(viewer, asked)), ".csv", new MediaType("text", "csv", UTF_8));
    }

    @GetMapping("/rapporter/rapporter.xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, @RequestParam Map<String, String> asked) {
        byte[] bytes = Spreadsheet.of(new Table(texts.get("page.reports.title"), head(), rows(viewer, asked)));
        return file(
                bytes,
                ".xlsx",
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private List<String> head() {
        return COLUMNS.stream()
                .map(column -> texts.get("page.reports.column." + column))
                .toList();
    }

    private List<List<String>> rows(Viewer viewer, Map<String, String> asked) {
        LibraryFilter filter = LibraryFilter.of(asked);
        if (!filter.terms().isEmpty()) {
            index.catchUp();
        }
        List<LibraryReport> found = library.first(MOST, viewer, filter);
        log.exported(viewer.id(), found.stream().map(LibraryReport::documentId).toList());
        return found.stream().map(ReportExport::row).toList();
    }

    private static List<String> row(LibraryReport it) {
        return Stream.of(
                        it.unit(),
                        it.visited(),
                        it.people(),
                        it.registryNumber(),
                        it.version(),
                        it.storedOn(),
                        it.meetingDay(),
                        it.notifiedOn(),
                        it.paragraph(),
                        it.sha256())
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private ResponseEntity<byte[]> file(byte[] bytes, String ending, MediaType type) {
        String disposition = ContentDisposition.attachment()
                .filename(texts.get("page.reports.title") + ending, UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(bytes);
    }
}
