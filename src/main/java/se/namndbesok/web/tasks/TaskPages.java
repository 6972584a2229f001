package se.namndbesok.web.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.CollectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.namndbesok.engine.KeptPosts;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.engine.TaskForms;
import se.namndbesok.web.frame.Viewer;

/** The list of tasks, and each task with its form. */
@Controller
@RequestMapping("/uppgifter")
class TaskPages {

    private final TaskDesk desk;
    private final TaskForms forms;
    private final Drafts drafts;
    private final TaskPage page;
    private final Clock clock;

    TaskPages(TaskDesk desk, TaskForms forms, Drafts drafts, TaskPage page, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer me, Model model) {
        model.addAttribute("tasks", TaskList.of(desk.of(me.id()), LocalDate.now(clock)));
        return "uppgifter";
    }

    /** "Lämna återbud": the same page, with the answer chosen and named after it; for any other task just its page. */
    @GetMapping(path = "/{id}", params = Links.REGRET)
    String regret(@PathVariable String id, Viewer me, Model model) {
        TaskCard card = page.find(me, id);
        if (!card.isOf(me.id()) || !Regrets.fit(card)) {
            return "redirect:/uppgifter/" + id;
        }
        model.addAttribute("regretOf", Regrets.about(card));
        return page.form(me, card, Regrets.in(card, drafts.of(id, me.id())), model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer me, HttpServletRequest request, Model model) {
        TaskCard card = page.find(me, id);
        if (!card.isOf(me.id())) {
            model.addAttribute("card", card);
            return "ta-uppgift";
        }
        Optional<HandIn> unsent = KeptPosts.take(request)
                .filter(sent -> sent.getOrDefault(HandIn.AUTHOR, List.of()).contains(me.id()))
                .map(sent -> HandIn.of(CollectionUtils.toMultiValueMap(sent)));
        unsent.ifPresent(it -> drafts.save(id, me.id(), it.page(), it.answers()));
        return unsent.map(it -> page.kept(me, card, it, model))
                .orElseGet(() -> page.form(me, card, drafts.of(id, me.id()), model));
    }

    /** The address that a button left behind, opened again. */
    @GetMapping({"/{id}/utkast", "/{id}/fragor", "/{id}/ta"})
    String again(@PathVariable String id) {
        return "redirect:/uppgifter/" + id;
    }

    /** Takes it from the group; whoever comes second is told. */
    @PostMapping("/{id}/ta")
    String take(@PathVariable String id, Viewer me) {
        page.find(me, id);
        page.orGone(() -> forms.claim(me.id(), id));
        return "redirect:/uppgifter/" + id;
    }
}
