package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.document.Csv;
import se.namndbesok.register.Board;
import se.namndbesok.web.frame.Viewer;

/** A board's register as tables: taken down as it is or empty, filled in, and the same way to what it would do. */
@Controller
@RequestMapping("/registret/{boardId}/tabell")
class RegisterSheetPages {

    private final RegisterBoards boards;
    private final SheetRows rows;
    private final SheetProposals sheets;
    private final RegisterProposals proposals;
    private final SheetMarks marks;
    private final Words words;
    private final Clock clock;

    RegisterSheetPages(
            RegisterBoards boards,
            SheetRows rows,
            SheetProposals sheets,
            RegisterProposals proposals,
            SheetMarks marks,
            Words words,
            Clock clock) {
        this.boards = boards;
        this.rows = rows;
        this.sheets = sheets;
        this.proposals = proposals;
        this.marks = marks;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String choose(Viewer me, @PathVariable String boardId, Model model) {
        model.addAttribute("board", boards.get(me, boardId));
        model.addAttribute("sheets", RegisterSheet.values());
        return "register/sheets";
    }

    /** The heads of the columns, to fill in below. */
    @GetMapping("/{address}")
    ResponseEntity<byte[]> template(Viewer me, @PathVariable String boardId, @PathVariable String address) {
        boards.get(me, boardId);
        RegisterSheet sheet = at(address);
        return file(sheet.address() + "-mall", Csv.of(sheets.heads(sheet), List.of()));
    }

    /** The table as the register is now; loaded again it changes nothing. */
    @GetMapping("/{address}/nu")
    ResponseEntity<byte[]> now(Viewer me, @PathVariable String boardId, @PathVariable String address) {
        Board board = boards.get(me, boardId);
        RegisterSheet sheet = at(address);
        List<List<String>> cells = rows.of(sheet, board).values().stream()
                .map(row -> List.copyOf(row.values()))
                .toList();
        List<String> heads = new ArrayList<>(sheets.heads(sheet));
        heads.add(words.get("sheet.mark"));
        return file(board.id() + "-" + sheet.address() + "-" + LocalDate.now(clock), Csv.of(heads, marks.on(cells)));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] csv) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .body(csv);
    }

    private static RegisterSheet at(String address) {
        return RegisterSheet.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{address}")
    String upload(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @RequestParam(name = "filer", required = false) List<MultipartFile> uploads,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterSheet sheet = at(address);
        UploadedFiles read = UploadedFiles.csv(uploads == null ? List.of() : uploads, words);
        List<String> faults = read.faults();
        if (faults.isEmpty()) {
            SheetProposals.Outcome outcome =
                    sheets.propose(sheet, board, read.files().get(0).text(), session);
            if (outcome.load() != null) {
                response.setStatus((proposals.isOld(outcome.load()) ? HttpStatus.CONFLICT : HttpStatus.OK).value());
                return proposals.show(outcome.load(), me, model);
            }
            faults = outcome.faults();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("faults", faults);
        model.addAttribute("faulty", sheet);
        return choose(me, boardId, model);
    }
}
