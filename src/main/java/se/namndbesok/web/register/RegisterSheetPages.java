package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.document.Csv;
import se.namndbesok.register.Board;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;

/** Units, people and assignments from a spreadsheet: a template to take down, and the same way to what it would do. */
@Controller
class RegisterSheetPages {

    private final RegisterBoards boards;
    private final RegisterFiles files;
    private final ProposedLoads loads;
    private final Words words;

    RegisterSheetPages(RegisterBoards boards, RegisterFiles files, ProposedLoads loads, Words words) {
        this.boards = boards;
        this.files = files;
        this.loads = loads;
        this.words = words;
    }

    @GetMapping("/registret/{boardId}/tabell")
    String choose(Viewer me, @PathVariable String boardId, Model model) {
        model.addAttribute("board", boards.get(me, boardId));
        model.addAttribute("sheets", RegisterSheet.values());
        return "register/sheets";
    }

    /** The heads of the columns, to fill in below. */
    @GetMapping("/registret/{boardId}/tabell/{address}")
    ResponseEntity<byte[]> template(Viewer me, @PathVariable String boardId, @PathVariable String address) {
        boards.get(me, boardId);
        RegisterSheet sheet = at(address);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sheet.address() + ".csv\"")
                .body(Csv.of(heads(sheet), List.of()));
    }

    private static RegisterSheet at(String address) {
        return RegisterSheet.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<String> heads(RegisterSheet sheet) {
        return sheet.columns().stream().map(key -> words.get("sheet." + key)).toList();
    }

    @PostMapping("/registret/{boardId}/tabell/{address}")
    String upload(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @RequestParam(name = "filer", required = false) List<MultipartFile> uploads,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        UploadedFiles read = UploadedFiles.csv(uploads == null ? List.of() : uploads, words);
        List<String> faults = new ArrayList<>(read.faults());
        RegisterEdit edit = new RegisterEdit(files.all());
        if (faults.isEmpty()) {
            read.files().forEach(file -> write(CsvText.rows(file.text()), at(address), board, edit, faults));
        }
        try {
            if (faults.isEmpty()) {
                ProposedLoad load = loads.propose(edit.files(), Source.TABLE, session);
                model.addAttribute("load", load);
                model.addAttribute("foreign", boards.foreign(load, me));
                return "register/proposal";
            }
        } catch (RegisterRefused refused) {
            refused.faults().stream().map(Fault::message).distinct().forEach(faults::add);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("faults", faults);
        return choose(me, boardId, model);
    }

    private void write(
            List<List<String>> rows, RegisterSheet sheet, Board board, RegisterEdit edit, List<String> faults) {
        if (rows.isEmpty() || !rows.get(0).stream().map(String::strip).toList().equals(heads(sheet))) {
            faults.add(words.get("sheet.heads", "heads", String.join(";", heads(sheet))));
            return;
        }
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).get(0).isBlank()) {
                faults.add(words.get("sheet.no-id", "row", i + 1));
            } else {
                sheet.write(rows.get(i), board, edit);
            }
        }
    }
}
