package se.namndbesok.web.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.engine.TaskDesk;
import se.namndbesok.engine.TaskForms;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.tasks.Draft.OpenPage;

/** Begins the booking of a visit to one of the person's own units, on the board of that unit (A-31, B-16). */
@Controller
class BookVisitPage {

    private static final String TASK = "bookVisit";

    private final ContactAssignments assignments;
    private final TaskDesk desk;
    private final TaskForms forms;
    private final Drafts drafts;
    private final Clock clock;

    BookVisitPage(ContactAssignments assignments, TaskDesk desk, TaskForms forms, Drafts drafts, Clock clock) {
        this.assignments = assignments;
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A booking that was begun and not handed in is taken up again, so that two presses begin one visit. */
    @PostMapping("/besok/boka")
    String begin(@RequestParam(name = "uppdrag") String assignmentId, Viewer me) {
        ContactAssignment assignment = assignments.of(me.id(), LocalDate.now(clock)).stream()
                .filter(it -> it.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TaskCard task = desk.findOwn(me.id(), TASK, assignment.boardId()).orElseGet(() -> begun(me, assignment));
        drafts.save(
                task.id(),
                me.id(),
                new OpenPage(UUID.randomUUID().toString(), 0),
                Answers.of("assignment", assignment.id()).and("attendees", assignment.politicianIds()));
        return "redirect:/uppgifter/" + task.id();
    }

    private TaskCard begun(Viewer me, ContactAssignment assignment) {
        forms.start(me.id(), "contact-visit", assignment.boardId());
        return desk.findOwn(me.id(), TASK, assignment.boardId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
