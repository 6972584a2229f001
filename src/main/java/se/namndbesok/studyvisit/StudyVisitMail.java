package se.namndbesok.studyvisit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;

/** Tells somebody by mail what has happened to a study visit. */
@Component
public class StudyVisitMail {

    private final Outbox outbox;
    private final StudyVisitFacts facts;

    StudyVisitMail(Outbox outbox, StudyVisitFacts facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    /**
     * What is told.
     *
     * @param text stem of the mail
     * @param occasion what sets this mail apart from others of the same text to the same person
     * @param link path of the one link
     * @param more facts beside the visit's own
     * @param calendar the visit for the recipient's calendar, or null
     * @param offered visits that come as a calendar file, to which nobody is invited yet
     */
    public record Letter(
            String text,
            String occasion,
            String link,
            Map<String, String> more,
            CalendarEntry calendar,
            List<CalendarEntry> offered) {

        public Letter(String text, String occasion, String link, Map<String, String> more, CalendarEntry calendar) {
            this(text, occasion, link, more, calendar, List.of());
        }
    }

    public void send(StudyVisit visit, Letter letter, Person to) {
        send(visit, letter, new Recipient(to.name(), to.email()));
    }

    public void send(StudyVisit visit, Letter letter, Recipient to) {
        Map<String, String> places = new HashMap<>(facts.of(visit));
        places.putAll(letter.more());
        outbox.post(new Notice(
                String.join(":", letter.text(), visit.id(), letter.occasion(), to.key()),
                to,
                letter.text(),
                places,
                letter.link(),
                facts.sender(visit),
                letter.calendar(),
                letter.offered(),
                visit.id(),
                null));
    }
}
