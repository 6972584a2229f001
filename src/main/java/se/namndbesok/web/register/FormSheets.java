package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import se.namndbesok.register.RegisterHistory;
import se.namndbesok.web.frame.Viewer;

/** The page of a form of the register. */
@Component
class FormSheets {

    private final FormQuestions questions;
    private final RegisterHistory history;
    private final TypedBefore typed;

    FormSheets(FormQuestions questions, RegisterHistory history, TypedBefore typed) {
        this.questions = questions;
        this.history = history;
        this.typed = typed;
    }

    /** As it begins, or with what was typed before. */
    String open(FilledForm filled, Viewer me, HttpServletRequest request, Model model) {
        Map<String, List<String>> unsent = typed.in(request, me, model).orElse(Map.of());
        FilledForm shown = unsent.isEmpty()
                ? filled
                : filled.with(new Answered(new LinkedMultiValueMap<>(CollectionUtils.toMultiValueMap(unsent))));
        return show(shown, List.of(), model);
    }

    String show(FilledForm filled, List<FormFault> faults, Model model) {
        String opened = filled.answers().values().getFirst(StaleForms.OPENED);
        model.addAttribute("board", filled.board());
        model.addAttribute("form", filled.form());
        model.addAttribute("thing", filled.thing());
        model.addAttribute("opened", opened == null ? String.valueOf(history.newest()) : opened);
        model.addAttribute("questions", questions.of(filled, faults));
        model.addAttribute("about", questions.about(filled.form()));
        model.addAttribute("faults", faults);
        return "register/form";
    }
}
