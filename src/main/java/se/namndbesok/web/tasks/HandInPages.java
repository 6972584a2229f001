package se.namndbesok.web.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.namndbesok.engine.FailedCommand;
import se.namndbesok.engine.FailedCommand.Kind;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.web.frame.Viewer;

/** Handing in a task from its page, or asking for the questions that follow from an answer. */
@Controller
@RequestMapping("/uppgifter/{id}")
class HandInPages {

    private final TaskPage page;
    private final Drafts drafts;
    private final FinalCopy finalCopy;
    private final StalePage stale;

    HandInPages(TaskPage page, Drafts drafts, FinalCopy finalCopy, StalePage stale) {
        this.page = page;
        this.drafts = drafts;
        this.finalCopy = finalCopy;
        this.stale = stale;
    }

    /** One hand-in on its way through the checks. */
    private record Attempt(Viewer me, TaskCard card, HandIn sent) {}

    @PostMapping
    String handIn(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Attempt attempt = new Attempt(me, page.find(me, id), HandIn.of(sent));
        if (!attempt.card().isOf(me.id())) {
            throw new Gone(false);
        }
        if (drafts.of(id, me.id()).isNewerThan(attempt.sent().page())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return stale.show(me, attempt.card(), attempt.sent(), model);
        }
        Sheet sheet = page.sheet(me, attempt.card(), attempt.sent().answers(), List.of());
        if (sheet.asksMoreThan(attempt.sent().answers())) {
            model.addAttribute("asksMore", true);
            return page.again(attempt.card(), attempt.sent().page(), sheet, model);
        }
        if (isAccepted(attempt, sheet, model, response)) {
            after.addFlashAttribute("handedIn", attempt.card().name());
            return "redirect:/";
        }
        return "uppgift";
    }

    /** Refused, nothing is lost: what was typed is saved, and shown with what is wrong. */
    private boolean isAccepted(Attempt attempt, Sheet sheet, Model model, HttpServletResponse response) {
        Viewer me = attempt.me();
        try {
            page.orGone(() -> finalCopy.handIn(me.id(), attempt.card().id(), sheet.answers()));
            return true;
        } catch (RuntimeException failure) {
            FailedCommand refusal = FailedCommand.of(failure);
            if (refusal.kind() != Kind.REFUSED) {
                throw failure;
            }
            HandIn sent = attempt.sent();
            drafts.save(attempt.card().id(), me.id(), sent.page(), sent.answers());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Sheet corrected = page.sheet(me, attempt.card(), sent.answers(), refusal.problems());
            page.again(attempt.card(), sent.page(), corrected, model);
            return false;
        }
    }

    /** The same page with the questions that the answers so far call for. */
    @PostMapping("/fragor")
    String ask(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Viewer me, Model model) {
        TaskCard card = page.find(me, id);
        HandIn handIn = HandIn.of(sent);
        model.addAttribute("isRedrawn", true);
        return page.again(card, handIn.page(), page.sheet(me, card, handIn.answers(), List.of()), model);
    }
}
