package se.namndbesok.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.namndbesok.Texts;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.PaperReports;
import se.namndbesok.contactvisit.VisitFacts;
import se.namndbesok.document.ScanKind;
import se.namndbesok.engine.Refused;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** Where the secretary leaves the scan of a report that was handed in on paper; then it is hers to type in (E19, AC-33). */
@Controller
@RequestMapping("/papper")
class PaperPages {

    static final int LARGEST_MB = 10;

    private final PaperReports papers;
    private final VisitFacts facts;
    private final Texts texts;

    PaperPages(PaperReports papers, VisitFacts facts, Texts texts) {
        this.papers = papers;
        this.facts = facts;
        this.texts = texts;
    }

    /** A visit to choose. */
    public record Awaited(String id, String label) {}

    @ModelAttribute
    void visits(Model model, Viewer viewer) {
        model.addAttribute("visits", awaited(viewer).stream().map(this::option).toList());
    }

    private List<ContactVisit> awaited(Viewer viewer) {
        if (!viewer.is(Part.SECRETARY, Part.REGISTRAR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return viewer.boards(Part.SECRETARY, Part.REGISTRAR).stream()
                .flatMap(board -> papers.awaited(board).stream())
                .toList();
    }

    private Awaited option(ContactVisit visit) {
        String politician = facts.names(List.of(visit.leadId()));
        return new Awaited(
                visit.id(),
                texts.get(
                        "page.paper.visit",
                        "unit",
                        facts.unit(visit),
                        "time",
                        visit.time().inSwedish(),
                        "politician",
                        politician));
    }

    @GetMapping
    String show(@RequestParam(name = "klart", required = false) String done, Model model) {
        model.addAttribute("isDone", done != null);
        return "papper";
    }

    @PostMapping
    String handIn(
            @RequestParam("besok") String visitId,
            @RequestParam(name = "fil", required = false) MultipartFile file,
            Model model,
            Viewer viewer)
            throws IOException {
        model.addAttribute("chosen", visitId);
        Optional<ContactVisit> visit =
                awaited(viewer).stream().filter(it -> it.id().equals(visitId)).findFirst();
        String fault = visit.isEmpty() ? "page.paper.noVisit" : fault(file);
        if (fault == null) {
            try {
                papers.handIn(visit.get(), ScanKind.of(file.getBytes()).orElseThrow(), file.getBytes());
                return "redirect:/papper?klart";
            } catch (Refused refused) {
                model.addAttribute("fault", refused.text());
                return "papper";
            }
        }
        model.addAttribute("fault", texts.get(fault, "limit", LARGEST_MB));
        return "papper";
    }

    /** The key of what is wrong with the file, null if nothing is. */
    private static String fault(MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return "page.paper.noFile";
        }
        if (file.getSize() > LARGEST_MB * 1024L * 1024L) {
            return "page.paper.tooLarge";
        }
        return ScanKind.of(file.getBytes()).isEmpty() ? "page.paper.wrongKind" : null;
    }

    /** So large that it was not even received. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        ModelAndView page = new ModelAndView("papper", HttpStatus.PAYLOAD_TOO_LARGE);
        page.addObject("t", texts);
        page.addObject("visits", List.of());
        page.addObject("fault", texts.get("page.paper.tooLarge", "limit", LARGEST_MB));
        return page;
    }
}
