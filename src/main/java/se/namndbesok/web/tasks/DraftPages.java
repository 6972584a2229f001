package se.namndbesok.web.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.web.frame.Viewer;

/** Saves what somebody types, while it is typed or by a button. */
@Controller
class DraftPages {

    private final TaskPage page;
    private final Drafts drafts;
    private final StalePage stale;

    DraftPages(TaskPage page, Drafts drafts, StalePage stale) {
        this.page = page;
        this.drafts = drafts;
        this.stale = stale;
    }

    /** By itself the page only asks for the time of saving; by the button one gets the whole page. */
    @PostMapping("/uppgifter/{id}/utkast")
    String save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) String byItself,
            Viewer me,
            Model model,
            HttpServletResponse response) {
        TaskCard card = page.find(me, id);
        HandIn handIn = HandIn.of(sent);
        Optional<Instant> saved = drafts.save(id, me.id(), handIn.page(), handIn.answers());
        model.addAttribute("isStale", saved.isEmpty());
        saved.ifPresent(at -> model.addAttribute("savedAt", TaskPage.time(at)));
        if (saved.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        if (byItself != null) {
            model.addAttribute("card", card);
            return "uppgift :: saved";
        }
        return saved.isEmpty()
                ? stale.show(me, card, handIn, model)
                : page.again(card, handIn.page(), page.sheet(me, card, handIn.answers(), List.of()), model);
    }
}
