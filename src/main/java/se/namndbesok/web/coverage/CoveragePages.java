package se.namndbesok.web.coverage;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.qualitydigest.DigestShelf;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** Which units are visited, for the board's secretary, its presidium and the head of administration (A-22, A-25, AC-02). */
@Controller
@RequestMapping("/tackning")
class CoveragePages {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final YearsCoverage coverage;
    private final CoverageFiles files;
    private final DigestShelf digests;
    private final Clock clock;

    CoveragePages(YearsCoverage coverage, CoverageFiles files, DigestShelf digests, Clock clock) {
        this.coverage = coverage;
        this.files = files;
        this.digests = digests;
        this.clock = clock;
    }

    @GetMapping
    String show(Viewer viewer, @RequestParam(name = "ar", required = false) Integer asked, Model model) {
        Year year = year(asked);
        model.addAttribute("boards", of(viewer, year));
        model.addAttribute("year", year);
        model.addAttribute("digests", digests.of(boards(viewer)));
        return "tackning";
    }

    @GetMapping("/tackning.csv")
    ResponseEntity<byte[]> csv(Viewer viewer, @RequestParam(name = "ar", required = false) Integer asked) {
        return files.csv(of(viewer, year(asked)), year(asked));
    }

    @GetMapping("/tackning.xlsx")
    ResponseEntity<byte[]> xlsx(Viewer viewer, @RequestParam(name = "ar", required = false) Integer asked) {
        return files.xlsx(of(viewer, year(asked)), year(asked));
    }

    private List<BoardCoverage> of(Viewer viewer, Year year) {
        Set<String> boards = boards(viewer);
        if (boards.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coverage.of(boards, year);
    }

    private static Set<String> boards(Viewer viewer) {
        return viewer.boards(Part.SECRETARY, Part.PRESIDIUM, Part.HEAD_OF_ADMINISTRATION);
    }

    private Year year(Integer asked) {
        return asked == null || asked < EARLIEST || asked > LATEST ? Year.now(clock) : Year.of(asked);
    }
}
