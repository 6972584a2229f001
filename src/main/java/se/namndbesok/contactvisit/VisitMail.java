package se.namndbesok.contactvisit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Person;

/** Tells a person by mail what has happened to a visit. The mail goes out once for each occasion, also on a retry. */
@Component
public class VisitMail {

    private final Outbox outbox;
    private final VisitFacts facts;
    private final Boards boards;

    VisitMail(Outbox outbox, VisitFacts facts, Boards boards) {
        this.outbox = outbox;
        this.facts = facts;
        this.boards = boards;
    }

    /** A mail with the visit's own facts. */
    public void send(String text, ContactVisit visit, Person to, String link) {
        send(new Occasion(text, visit, link, Map.of(), null), to);
    }

    /** What is told, with facts beside the visit's own and perhaps a calendar entry. */
    public record Occasion(
            String text, ContactVisit visit, String link, Map<String, String> more, CalendarEntry calendar) {}

    public void send(Occasion occasion, Person to) {
        send(occasion, List.of(to));
    }

    /** One mail to each of these people. */
    public void send(Occasion occasion, List<Person> all) {
        ContactVisit visit = occasion.visit();
        Map<String, String> places = new HashMap<>(facts.of(visit));
        places.putAll(occasion.more());
        String sender = "Nämndsekreteraren, " + boards.get(visit.boardId()).name();
        for (Person to : all) {
            outbox.post(new Notice(
                    key(occasion, to),
                    new Recipient(to.name(), to.email()),
                    occasion.text(),
                    places,
                    occasion.link(),
                    sender,
                    occasion.calendar(),
                    visit.id(),
                    null));
        }
    }

    /** What is told beside the visit's own facts is part of the occasion: two companions may step out of one visit. */
    private static String key(Occasion occasion, Person to) {
        ContactVisit visit = occasion.visit();
        String more = String.join("|", new TreeMap<>(occasion.more()).values());
        return String.join(":", occasion.text(), visit.id(), Integer.toString(visit.invitation()), to.id(), more);
    }
}
