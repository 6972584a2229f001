package se.namndbesok.web.tasks;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.tasks.Draft.OpenPage;

/** A page that is older than the draft: both versions, and from here on the person decides. */
@Component
class StalePage {

    private final TaskPage page;
    private final Drafts drafts;

    StalePage(TaskPage page, Drafts drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    String show(Viewer me, TaskCard card, HandIn sent, Model model) {
        Draft saved = drafts.of(card.id(), me.id());
        Sheet mine = page.sheet(me, card, sent.answers(), List.of());
        Sheet other = page.sheet(me, card, saved.answers(), List.of());
        model.addAttribute("otherSavedAt", TaskPage.time(saved.savedAt()));
        model.addAttribute("differences", Differences.between(mine, other));
        return page.again(card, new OpenPage(sent.page().id(), saved.version()), mine, model);
    }
}
