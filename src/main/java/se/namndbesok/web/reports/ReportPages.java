package se.namndbesok.web.reports;

import static se.namndbesok.web.frame.Part.POLITICIAN;
import static se.namndbesok.web.frame.Part.QUALITY_STRATEGIST;
import static se.namndbesok.web.frame.Part.RECORDS_OFFICER;
import static se.namndbesok.web.frame.Part.REGISTRAR;
import static se.namndbesok.web.frame.Part.SECRETARY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.qualitydigest.DigestPolicies;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.retentionreview.Holds;
import se.namndbesok.web.frame.Viewer;

/** The board's reports: to look for and to read, with the way each has taken through the board (A-23, A-47, AC-32). */
@Controller
@RequestMapping("/rapporter")
class ReportPages {

    private static final int YEARS = 6;

    private final ReportLibrary library;
    private final ReportIndex index;
    private final Holds holds;
    private final Units units;
    private final DigestPolicies digests;
    private final Clock clock;

    ReportPages(
            ReportLibrary library, ReportIndex index, Holds holds, Units units, DigestPolicies digests, Clock clock) {
        this.library = library;
        this.index = index;
        this.holds = holds;
        this.units = units;
        this.digests = digests;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, @RequestParam Map<String, String> asked, Model model) {
        LibraryFilter wanted = LibraryFilter.of(asked);
        if (!wanted.terms().isEmpty()) {
            index.catchUp();
        }
        ReportLibrary.Page page = library.page(viewer, wanted);
        model.addAttribute("filter", page.filter());
        model.addAttribute("reports", page.reports());
        model.addAttribute("found", page.found());
        model.addAttribute("mostInFile", ReportExport.MOST);
        model.addAttribute("typesPaper", viewer.is(SECRETARY) || viewer.is(REGISTRAR));
        choices(viewer, model);
        return "rapporter";
    }

    /** What can be chosen: the units whose reports one reads, what kinds they are, and the themes of the own boards. */
    private void choices(Viewer viewer, Model model) {
        LocalDate today = LocalDate.now(clock);
        Set<String> boards = viewer.boards(POLITICIAN, SECRETARY, REGISTRAR, QUALITY_STRATEGIST);
        List<Unit> all = Stream.concat(
                        boards.stream().flatMap(board -> units.ofBoard(board).stream()),
                        units.managedBy(viewer.id(), today).stream())
                .distinct()
                .sorted(SwedishOrder.by(Unit::name))
                .toList();
        model.addAttribute("units", all);
        model.addAttribute(
                "kinds", all.stream().map(Unit::kind).distinct().sorted().toList());
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(back -> today.getYear() - back)
                        .toList());
        model.addAttribute("themes", themes(boards));
    }

    private List<String> themes(Set<String> boards) {
        return boards.stream()
                .flatMap(board -> digests.themes(board, LocalDate.now(clock)).stream())
                .distinct()
                .toList();
    }

    @GetMapping("/{documentId}")
    String one(Viewer viewer, @PathVariable String documentId, Model model) {
        LibraryReport report =
                library.get(viewer, documentId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("report", report);
        if (viewer.boards(SECRETARY).contains(report.boardId())) {
            model.addAttribute("readers", library.readers(documentId));
        }
        if (viewer.boards(SECRETARY, RECORDS_OFFICER).contains(report.boardId())) {
            model.addAttribute("isHeld", holds.isHeld(documentId));
            model.addAttribute("mark", holds.last(documentId).orElse(null));
        }
        return "rapport";
    }
}
