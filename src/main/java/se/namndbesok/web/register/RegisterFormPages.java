package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.engine.KeptPosts;
import se.namndbesok.register.Board;
import se.namndbesok.web.frame.Viewer;

/** The forms for what is often changed in a board's register; each leads to what it would do, and saves nothing itself. */
@Controller
@RequestMapping("/registret/{boardId}/andra")
class RegisterFormPages {

    private static final String AUTHOR = "author";

    private final RegisterBoards boards;
    private final FormQuestions questions;
    private final FormProposals forms;
    private final RegisterProposals proposals;

    RegisterFormPages(
            RegisterBoards boards, FormQuestions questions, FormProposals forms, RegisterProposals proposals) {
        this.boards = boards;
        this.questions = questions;
        this.forms = forms;
        this.proposals = proposals;
    }

    @GetMapping
    String list(Viewer me, @PathVariable String boardId, Model model) {
        model.addAttribute("board", boards.get(me, boardId));
        model.addAttribute("groups", RegisterChangeForm.Group.values());
        return "register/forms";
    }

    /** Empty, or with what was sent when the session had ended. */
    @GetMapping("/{address}")
    String form(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            HttpServletRequest request,
            Model model) {
        Map<String, List<String>> unsent = KeptPosts.take(request)
                .filter(sent -> sent.getOrDefault(AUTHOR, List.of()).contains(me.id()))
                .orElse(Map.of());
        model.addAttribute("isKept", !unsent.isEmpty());
        return show(filled(me, boardId, address, CollectionUtils.toMultiValueMap(unsent)), List.of(), model);
    }

    private FilledForm filled(Viewer me, String boardId, String address, MultiValueMap<String, String> values) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form =
                RegisterChangeForm.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FilledForm.of(form, board, new Answered(new LinkedMultiValueMap<>(values)));
    }

    private String show(FilledForm filled, List<FormFault> faults, Model model) {
        model.addAttribute("board", filled.board());
        model.addAttribute("form", filled.form());
        model.addAttribute("questions", questions.of(filled, faults));
        model.addAttribute("about", questions.about(filled.form()));
        model.addAttribute("faults", faults);
        return "register/form";
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
        FilledForm filled = filled(me, boardId, address, values);
        FormProposals.Outcome outcome = forms.propose(filled, request.getSession());
        if (outcome.load() != null) {
            model.addAttribute("form", filled.form());
            model.addAttribute("board", filled.board());
            return proposals.show(outcome.load(), me, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(filled, outcome.faults(), model);
    }
}
