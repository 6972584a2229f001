package se.namndbesok.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;
import se.namndbesok.Texts;
import se.namndbesok.register.Boards;

/** How accessible the service is, and how to tell of what is not; for everybody, as the law asks. */
@Controller
class AccessibilityPage {

    private final Boards boards;
    private final Texts texts;

    AccessibilityPage(Boards boards, Texts texts) {
        this.boards = boards;
        this.texts = texts;
    }

    /** Before the register is filled there is no municipality and no mailbox to name. */
    @GetMapping("/tillganglighet")
    String show(Model model) {
        model.addAttribute("boards", boards.all());
        model.addAttribute(
                "municipality",
                boards.all().isEmpty()
                        ? texts.get("page.accessibility.municipality")
                        : boards.municipality().name());
        model.addAttribute("subject", UriUtils.encode(texts.get("page.accessibility.subject"), "UTF-8"));
        return "tillganglighet";
    }
}
