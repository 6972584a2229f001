package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
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
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.register.ProposedLoad.Wish;

/** Loading the register's files: down, changed, up, shown, saved. */
@Controller
class RegisterLoadPages {

    private final RegisterBoards boards;
    private final RegisterFiles files;
    private final ProposedLoads loads;
    private final RegisterProposals proposals;
    private final FileMarks marks;
    private final Words words;

    RegisterLoadPages(
            RegisterBoards boards,
            RegisterFiles files,
            ProposedLoads loads,
            RegisterProposals proposals,
            FileMarks marks,
            Words words) {
        this.boards = boards;
        this.files = files;
        this.loads = loads;
        this.proposals = proposals;
        this.marks = marks;
        this.words = words;
    }

    @GetMapping("/registret/inlasning")
    String choose(Viewer me, Model model) {
        boards.of(me);
        model.addAttribute("files", files.all().stream().map(RegisterFile::name).toList());
        return "register/upload";
    }

    /** One of the files as they are now, by its place, with the mark of the register's state. */
    @GetMapping("/registret/filer/{place}")
    ResponseEntity<byte[]> file(Viewer me, @PathVariable int place) {
        boards.of(me);
        List<RegisterFile> all = files.all();
        if (place < 0 || place >= all.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String name = all.get(place).name();
        String plain = name.substring(name.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(plain, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(marks.on(all.get(place).text()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/registret/inlasning")
    String upload(
            Viewer me,
            @RequestParam(name = "filer", required = false) List<MultipartFile> uploads,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        boards.of(me);
        UploadedFiles read = UploadedFiles.yaml(uploads == null ? List.of() : uploads, words);
        List<String> faults = read.faults();
        if (faults.isEmpty()) {
            try {
                List<RegisterFile> wanted = read.files();
                Long from = marks.oldest(wanted).orElse(null);
                ProposedLoad load = loads.propose(new Wish(Source.UPLOAD, now -> wanted, from), session);
                response.setStatus((proposals.isOld(load) ? HttpStatus.CONFLICT : HttpStatus.OK).value());
                return proposals.show(load, me, model);
            } catch (RegisterRefused refused) {
                faults = refused.faults().stream().map(Fault::toString).toList();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("faults", faults);
        return choose(me, model);
    }
}
