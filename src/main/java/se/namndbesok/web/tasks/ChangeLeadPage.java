package se.namndbesok.web.tasks;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.contactvisit.ContactVisit;
import se.namndbesok.contactvisit.ContactVisits;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.engine.TaskForms;
import se.namndbesok.web.frame.Part;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.tasks.Draft.OpenPage;

/** The secretary begins to have somebody else lead a booked visit (E18). */
@Controller
class ChangeLeadPage {

    private static final String TASK = "changeLead";

    private final ContactVisits visits;
    private final TaskDesk desk;
    private final TaskForms forms;
    private final Drafts drafts;

    ChangeLeadPage(ContactVisits visits, TaskDesk desk, TaskForms forms, Drafts drafts) {
        this.visits = visits;
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
    }

    /** A change that was begun and not handed in is taken up again, for the visit that is asked for now. */
    @PostMapping("/besok/byt-ledare")
    String begin(@RequestParam(name = "besok") String visitId, Viewer me) {
        ContactVisit visit = visits.find(visitId)
                .filter(it -> it.isBooked() && me.boards(Part.SECRETARY).contains(it.boardId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String task = open(me, visit.boardId()).id();
        drafts.save(
                task,
                me.id(),
                new OpenPage(
                        UUID.randomUUID().toString(), drafts.of(task, me.id()).version()),
                Answers.of("decision", "CHANGE").and("visit", List.of(visitId)));
        return "redirect:/uppgifter/" + task;
    }

    private TaskCard open(Viewer me, String board) {
        return desk.findOwn(me.id(), TASK, board).orElseGet(() -> {
            forms.start(me.id(), "lead-change", board);
            return desk.findOwn(me.id(), TASK, board)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        });
    }
}
