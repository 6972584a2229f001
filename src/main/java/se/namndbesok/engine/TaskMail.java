package se.namndbesok.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Person;

/** Tells people of a task by mail. */
@Component
class TaskMail {

    private final Outbox outbox;
    private final Boards boards;

    TaskMail(Outbox outbox, Boards boards) {
        this.outbox = outbox;
        this.boards = boards;
    }

    /**
     * What a mail about a task says, the same to everybody.
     *
     * @param occasion what it is about the task, the same on a retry
     * @param text stem of the text
     * @param calendar the visit for the calendar, or null
     */
    record Told(String occasion, String text, Map<String, String> facts, String link, CalendarEntry calendar) {}

    void tell(DelegateTask task, Told told, Person person) {
        Map<String, String> places = new HashMap<>(told.facts());
        places.put("firstName", person.givenName());
        places.put("due", SwedishDates.day(Stockholm.dateOf(task.getDueDate().toInstant())));
        outbox.post(new Notice(
                told.occasion() + ":" + task.getId() + ":" + person.id(),
                new Recipient(person.name(), person.email()),
                told.text(),
                places,
                told.link(),
                "Nämndsekreteraren, " + boards.get(task.getTenantId()).name(),
                told.calendar(),
                task.getExecution().getProcessBusinessKey(),
                task.getProcessInstanceId()));
    }
}
