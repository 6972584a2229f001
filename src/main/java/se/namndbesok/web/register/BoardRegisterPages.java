package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.PdfAnswer;
import se.namndbesok.web.frame.Viewer;

/** The register of a board, part by part, for its secretary. */
@Controller
class BoardRegisterPages {

    private final RegisterBoards boards;
    private final List<RegisterTable> tables;
    private final PolicyCards policies;
    private final PolicyPapers papers;
    private final RegisterHistory history;
    private final HistoryLines lines;
    private final NextSteps steps;
    private final Clock clock;

    BoardRegisterPages(
            RegisterBoards boards,
            List<RegisterTable> tables,
            PolicyCards policies,
            PolicyPapers papers,
            RegisterHistory history,
            HistoryLines lines,
            NextSteps steps,
            Clock clock) {
        this.steps = steps;
        this.boards = boards;
        this.tables = tables;
        this.policies = policies;
        this.papers = papers;
        this.history = history;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/registret")
    String choose(Viewer me) {
        boards.mayChange(me);
        return "redirect:" + boards.home(me);
    }

    @GetMapping("/registret/{boardId}")
    String first(Viewer me, @PathVariable String boardId, Model model) {
        return part(me, boardId, RegisterPart.UNITS.address(), model);
    }

    @GetMapping("/registret/{boardId}/{address}")
    String part(Viewer me, @PathVariable String boardId, @PathVariable String address, Model model) {
        around(me, boards.get(me, boardId), address, model);
        RegisterPart part =
                RegisterPart.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("part", part);
        model.addAttribute(
                "rows",
                tables.stream()
                        .filter(table -> table.part() == part)
                        .findFirst()
                        .orElseThrow()
                        .rows(boardId, LocalDate.now(clock)));
        return "register/part";
    }

    /** What a governing document says of itself; everybody of the board may read it, names are for staff (AC-59). */
    @GetMapping("/registret/{boardId}/styrdokument")
    String documents(Viewer me, @PathVariable String boardId, Model model) {
        Board board = boards.read(me, boardId);
        around(me, board, "styrdokument", model);
        model.addAttribute("policies", policies.of(board, isStaff(me)));
        return "register/policies";
    }

    /** The same as a PDF, for the same readers. */
    @GetMapping("/registret/{boardId}/styrdokument/{policyId}")
    ResponseEntity<byte[]> document(Viewer me, @PathVariable String boardId, @PathVariable String policyId) {
        return papers.print(boards.read(me, boardId), policyId, isStaff(me))
                .map(printed -> PdfAnswer.of(printed.name(), printed.pdf())
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(printed.pdf()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** From the overview: of the first of one's boards, which leads to the others. */
    @GetMapping("/registret/styrdokument")
    String ownDocuments(Viewer me) {
        return me.boards().stream()
                .findFirst()
                .map(board -> "redirect:/registret/" + board + "/styrdokument")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Who changed what, newest first. */
    @GetMapping("/registret/{boardId}/historik")
    String history(
            Viewer me, @PathVariable String boardId, @RequestParam(defaultValue = "") String sparat, Model model) {
        model.addAttribute("steps", steps.after(boardId, sparat));
        around(me, boards.get(me, boardId), "historik", model);
        model.addAttribute("entries", lines.of(history.of(boardId)));
        return "register/history";
    }

    /** What stands above each page of a board's register. */
    void around(Viewer me, Board board, String here, Model model) {
        boolean isSecretary =
                me.is(Part.ADMINISTRATOR) || me.boards(Part.SECRETARY).contains(board.id());
        model.addAttribute("board", board);
        model.addAttribute("here", here);
        model.addAttribute("parts", isSecretary ? List.of(RegisterPart.values()) : List.of());
        model.addAttribute("boards", isSecretary ? boards.of(me) : boards.readable(me));
    }

    private static boolean isStaff(Viewer me) {
        return me.parts().keySet().stream().anyMatch(part -> part != Part.POLITICIAN && part != Part.PRESIDIUM);
    }
}
