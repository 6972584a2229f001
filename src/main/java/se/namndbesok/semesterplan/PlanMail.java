package se.namndbesok.semesterplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Person;

/** Tells people by mail what has happened to a semester's plan; once for each occasion, also on a retry. */
@Component
public class PlanMail {

    private final Outbox outbox;
    private final Boards boards;

    PlanMail(Outbox outbox, Boards boards) {
        this.outbox = outbox;
        this.boards = boards;
    }

    /**
     * What is told.
     *
     * @param text stem of the text
     * @param about what tells this occasion from others of the same text, as a date
     */
    public record Occasion(String text, String about, Map<String, String> facts, String link) {}

    public void send(SemesterPlan plan, Occasion occasion, List<Person> people) {
        Map<String, String> facts = new HashMap<>(occasion.facts());
        facts.put("semester", plan.semester().label());
        facts.put("semesters", plan.semester().genitive());
        String sender = "Nämndsekreteraren, " + boards.get(plan.boardId()).name();
        for (Person to : people) {
            outbox.post(new Notice(
                    String.join(":", occasion.text(), plan.id(), occasion.about(), to.id()),
                    new Recipient(to.name(), to.email()),
                    occasion.text(),
                    facts,
                    occasion.link(),
                    sender,
                    null,
                    plan.id(),
                    null));
        }
    }
}
