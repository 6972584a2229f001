package se.namndbesok.web.tasks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.FailedCommand;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problem;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.engine.TaskForms;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.tasks.Draft.OpenPage;
import se.namndbesok.web.tasks.Sheets.Filled;

/** The page of one task, in each of the states that it can be in. */
@Component
class TaskPage {

    private static final String VIEW = "uppgift";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final TaskDesk desk;
    private final TaskForms forms;
    private final Sheets sheets;

    TaskPage(TaskDesk desk, TaskForms forms, Sheets sheets) {
        this.desk = desk;
        this.forms = forms;
        this.sheets = sheets;
    }

    TaskCard find(Viewer me, String taskId) {
        return desk.find(me.id(), taskId).orElseThrow(() -> new Gone(desk.wasDoneBy(me.id(), taskId)));
    }

    /** Whoever comes second is told so. */
    void orGone(Runnable command) {
        try {
            command.run();
        } catch (RuntimeException failure) {
            throw switch (FailedCommand.of(failure).kind()) {
                case ALREADY_DONE -> new Gone(true);
                case NOT_YOURS -> new Gone(false);
                case REFUSED, BROKEN -> failure;
            };
        }
    }

    Sheet sheet(Viewer me, TaskCard card, Answers answers, List<Problem> problems) {
        return sheets.of(card.form(), new Filled(forms.shown(me.id(), card.id()), answers, problems));
    }

    /** As it is opened, with what was typed before. */
    String form(Viewer me, TaskCard card, Draft draft, Model model) {
        OpenPage page = new OpenPage(UUID.randomUUID().toString(), draft.version());
        if (draft.exists()) {
            model.addAttribute("savedAt", time(draft.savedAt()));
        }
        return again(card, page, sheet(me, card, draft.answers(), List.of()), model);
    }

    /** With what was handed in when the session had ended; for the draft it is the page that it was. */
    String kept(Viewer me, TaskCard card, HandIn sent, Model model) {
        model.addAttribute("isKept", true);
        return again(card, sent.page(), sheet(me, card, sent.answers(), List.of()), model);
    }

    /** The same page once more. */
    String again(TaskCard card, OpenPage page, Sheet sheet, Model model) {
        model.addAttribute("live", true);
        model.addAttribute("card", card);
        model.addAttribute("page", page);
        model.addAttribute("sheet", sheet);
        model.addAttribute("tasklist", Links.inTasklist(card.id()));
        return VIEW;
    }

    /** As in 14.32. */
    static String time(Instant savedAt) {
        return TIME.format(LocalDateTime.ofInstant(savedAt, Stockholm.ZONE));
    }
}
