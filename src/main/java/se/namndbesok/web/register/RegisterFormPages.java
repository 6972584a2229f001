package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.register.Board;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.web.frame.Viewer;

/** The forms for what is often changed in a board's register; each leads to what it would do, and saves nothing itself. */
@Controller
class RegisterFormPages {

    private final RegisterBoards boards;
    private final RegisterFiles files;
    private final RegisterForms forms;
    private final RegisterChoices choices;
    private final ProposedLoads loads;
    private final Words words;

    RegisterFormPages(
            RegisterBoards boards,
            RegisterFiles files,
            RegisterForms forms,
            RegisterChoices choices,
            ProposedLoads loads,
            Words words) {
        this.boards = boards;
        this.files = files;
        this.forms = forms;
        this.choices = choices;
        this.loads = loads;
        this.words = words;
    }

    @GetMapping("/registret/{boardId}/andra")
    String list(Viewer me, @PathVariable String boardId, Model model) {
        model.addAttribute("board", boards.get(me, boardId));
        model.addAttribute("forms", RegisterChangeForm.values());
        return "register/forms";
    }

    @GetMapping("/registret/{boardId}/andra/{address}")
    String form(Viewer me, @PathVariable String boardId, @PathVariable String address, Model model) {
        return show(at(address), boards.get(me, boardId), new LinkedMultiValueMap<>(), model);
    }

    private static RegisterChangeForm at(String address) {
        return RegisterChangeForm.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(RegisterChangeForm form, Board board, MultiValueMap<String, String> values, Model model) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        form.fields().forEach(field -> all.put(field.name(), choices.of(field, board)));
        model.addAttribute("board", board);
        model.addAttribute("form", form);
        model.addAttribute("choices", all);
        model.addAttribute("answers", new Answered(values));
        return "register/form";
    }

    @PostMapping("/registret/{boardId}/andra/{address}")
    String handIn(
            Viewer me,
            @PathVariable String boardId,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> values,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        Board board = boards.get(me, boardId);
        RegisterChangeForm form = at(address);
        List<String> faults = lacking(form, new Answered(values));
        try {
            RegisterEdit edit = new RegisterEdit(files.all());
            if (faults.isEmpty() && isWritten(form, board, new Answered(values), edit)) {
                ProposedLoad load = loads.propose(edit.files(), Source.FORM, session);
                model.addAttribute("load", load);
                model.addAttribute("foreign", boards.foreign(load, me));
                return "register/proposal";
            }
        } catch (RegisterRefused refused) {
            faults = refused.faults().stream().map(Fault::message).distinct().toList();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("faults", faults.isEmpty() ? List.of(words.get("form.unknown")) : faults);
        return show(form, board, values, model);
    }

    private List<String> lacking(RegisterChangeForm form, Answered answers) {
        return form.fields().stream()
                .filter(field -> form.needs(field) && answers.several(field).isEmpty())
                .map(field -> words.get("form.lacking", "field", words.get("field." + field.name())))
                .toList();
    }

    private boolean isWritten(RegisterChangeForm form, Board board, Answered answers, RegisterEdit files) {
        return isWithin(form, board, answers) && forms.write(form, board, answers, files);
    }

    /** Whether whatever is chosen is among the choices of this board: another board's things are not there. */
    private boolean isWithin(RegisterChangeForm form, Board board, Answered answers) {
        return form.fields().stream()
                .filter(field ->
                        field.kind() == RegisterChangeForm.Kind.ONE || field.kind() == RegisterChangeForm.Kind.SEVERAL)
                .allMatch(field -> choices.of(field, board).keySet().containsAll(answers.several(field)));
    }
}
