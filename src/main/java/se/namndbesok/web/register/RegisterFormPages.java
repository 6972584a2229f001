package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.register.Board;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;

/** The forms for what is often changed in a board's register; each leads to what it would do, and saves nothing itself. */
@Controller
@RequestMapping("/registret/{boardId}/andra")
class RegisterFormPages {

    private final RegisterBoards boards;
    private final FormSheets sheets;
    private final RegisterThings things;
    private final TermForms terms;
    private final FormProposals forms;
    private final RegisterProposals proposals;

    RegisterFormPages(
            RegisterBoards boards,
            FormSheets sheets,
            RegisterThings things,
            TermForms terms,
            FormProposals forms,
            RegisterProposals proposals) {
        this.boards = boards;
        this.sheets = sheets;
        this.things = things;
        this.terms = terms;
        this.forms = forms;
        this.proposals = proposals;
    }

    @GetMapping
    String list(Viewer me, @PathVariable String boardId, Model model) {
        model.addAttribute("board", boards.get(me, boardId));
        model.addAttribute(
                "groups",
                Stream.of(RegisterChangeForm.Group.values())
                        .filter(group -> !group.isOfTheMunicipality() || me.is(Part.ADMINISTRATOR))
                        .toList());
        return "register/forms";
    }

    /** Empty, or with what was sent when the session had ended; where it is about a thing, the things to choose among. */
    @GetMapping("/{address}")
    String form(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            HttpServletRequest request,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form = form(me, address);
        if (form.thing() != null) {
            model.addAttribute("board", board);
            model.addAttribute("form", form);
            model.addAttribute("things", things.of(form, board));
            return "register/things";
        }
        MultiValueMap<String, String> start = terms.start(form);
        return sheets.open(FilledForm.of(form, board, null, form.fields(), new Answered(start)), me, request, model);
    }

    private static RegisterChangeForm form(Viewer me, String address) {
        return RegisterChangeForm.at(address)
                .filter(form -> !form.isOfTheMunicipality() || me.is(Part.ADMINISTRATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{address}")
    String handIn(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form = form(me, address);
        if (form.thing() != null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Answered answers = new Answered(new LinkedMultiValueMap<>(values));
        FilledForm filled = FilledForm.of(form, board, null, form.fields(), answers);
        FormProposals.Outcome outcome = forms.propose(filled, request);
        if (outcome.load() != null) {
            return proposals.show(outcome.load(), me, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return sheets.show(filled, outcome.faults(), model);
    }
}
