package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.register.StaleForms.Stale;
import se.namndbesok.web.register.ThingForms.Thing;

/** The forms that change one thing of a board's register: filled with what it says, and shown anew where it says more by then. */
@Controller
@RequestMapping("/registret/{boardId}/andra/{address}/{thingId}")
class ThingPages {

    private final RegisterBoards boards;
    private final ThingForms things;
    private final StaleForms stale;
    private final FormSheets sheets;
    private final FormProposals forms;
    private final RegisterProposals proposals;
    private final HistoryLines lines;

    ThingPages(
            RegisterBoards boards,
            ThingForms things,
            StaleForms stale,
            FormSheets sheets,
            FormProposals forms,
            RegisterProposals proposals,
            HistoryLines lines) {
        this.boards = boards;
        this.things = things;
        this.stale = stale;
        this.sheets = sheets;
        this.forms = forms;
        this.proposals = proposals;
        this.lines = lines;
    }

    @GetMapping
    String form(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @PathVariable String thingId,
            HttpServletRequest request,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form = form(address);
        Thing thing = thing(form, board, thingId);
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        things.start(form, thing).forEach((field, values) -> answers.put(field.name(), values));
        thing.answers().forEach((field, values) -> answers.put(Answered.SEEN + field.name(), values));
        model.addAttribute("named", thing.named());
        FilledForm filled = FilledForm.of(form, board, thingId, thing.fields(), new Answered(answers));
        return sheets.open(filled, me, request, model);
    }

    private static RegisterChangeForm form(String address) {
        return RegisterChangeForm.at(address)
                .filter(form -> form.thing() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Thing thing(RegisterChangeForm form, Board board, String id) {
        return things.find(form, board, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What was a proposal when its page was opened is one of the board's documents still. */
    private boolean isDecidedMeanwhile(RegisterChangeForm form, Board board, String id) {
        return form.isForProposals()
                && things.find(form, board, id).isEmpty()
                && things.find(RegisterChangeForm.POLICY_FACTS, board, id).isPresent();
    }

    @PostMapping
    String handIn(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @PathVariable String thingId,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form = form(address);
        if (isDecidedMeanwhile(form, board, thingId)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("reason", "decided");
            model.addAttribute("home", "/registret/" + board.id());
            return "register/gone";
        }
        Thing thing = thing(form, board, thingId);
        model.addAttribute("named", thing.named());
        Answered answers = new Answered(new LinkedMultiValueMap<>(values));
        FilledForm filled = FilledForm.of(form, board, thingId, thing.fields(), answers);
        Optional<Stale> others = stale.of(filled, thing);
        if (others.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("moved", others.get().moved());
            model.addAttribute("since", lines.of(boards.readable(others.get().since(), me)));
            return sheets.show(others.get().filled(), List.of(), model);
        }
        FormProposals.Outcome outcome = forms.propose(filled, request);
        if (outcome.load() != null) {
            return proposals.show(outcome.load(), me, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return sheets.show(filled, outcome.faults(), model);
    }
}
