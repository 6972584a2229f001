package se.namndbesok.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.play.PlayEvents;
import se.namndbesok.engine.play.PlayEvents.Event;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** What comes in the demonstration, and what has happened: events and ends of the cases, tasks, and the mail; in Swedish. */
@Component
@Profile("demo")
class DemoDiary {

    private static final List<String> KINDS = List.of("event", "done", "gone", "task", "end", "mail");

    private final PlayEvents events;
    private final DemoCases cases;
    private final People people;
    private final MailSink mails;
    private final Texts texts;

    DemoDiary(PlayEvents events, DemoCases cases, People people, MailSink mails, Texts texts) {
        this.events = events;
        this.cases = cases;
        this.people = people;
        this.mails = mails;
        this.texts = texts;
    }

    /** Those after that moment, the first first. */
    List<Coming> after(Instant moment, int most) {
        return events.after(moment).limit(most).map(this::coming).toList();
    }

    private Coming coming(Event event) {
        String what =
                event.kind().equals("reminder") ? texts.get("demo.clock.reminder", "task", event.what()) : event.what();
        return new Coming(event.at(), what, event.process(), cases.about(event.processInstance()));
    }

    /** In the order of time. */
    List<Happening> since(Instant moment) {
        return Stream.concat(events.since(moment).map(this::happened), mails(moment))
                .sorted(Comparator.comparing(Happening::at).thenComparing(it -> KINDS.indexOf(it.kind())))
                .toList();
    }

    private Happening happened(Event event) {
        boolean isTask = event.process().isEmpty();
        String who = people.find(event.who()).map(Person::name).orElse(event.who());
        return new Happening(event.at(), event.kind(), isTask ? event.what() : inItsCase(event), who, null);
    }

    private String inItsCase(Event event) {
        String about = cases.about(event.processInstance());
        return event.what() + " (" + event.process() + (about.isEmpty() ? "" : ": " + about) + ")";
    }

    /** A mail's own date has whole seconds. */
    private Stream<Happening> mails(Instant from) {
        return mails.newestFirst("").stream()
                .filter(mail -> !mail.receivedAt().isBefore(from.truncatedTo(ChronoUnit.SECONDS)))
                .map(mail -> new Happening(
                        mail.receivedAt(), "mail", mail.subject(), name(mail), "/demo/brev/" + mail.number()));
    }

    private static String name(ReceivedMail mail) {
        return mail.to().replaceAll(" <.*", "");
    }
}
