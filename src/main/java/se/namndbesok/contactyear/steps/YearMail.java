package se.namndbesok.contactyear.steps;

import static se.namndbesok.contactyear.ContactYearVariables.POLICY;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policies;

/** Tells a politician that the year's visits are done; another may be made, but gives no compensation. */
@Component
class YearMail {

    private final Outbox outbox;
    private final YearFacts facts;
    private final People people;
    private final Boards boards;
    private final Policies policies;
    private final Texts texts;

    YearMail(Outbox outbox, YearFacts facts, People people, Boards boards, Policies policies, Texts texts) {
        this.outbox = outbox;
        this.facts = facts;
        this.people = people;
        this.boards = boards;
        this.policies = policies;
        this.texts = texts;
    }

    void done(Work work, String personId) {
        Person person = people.get(personId);
        Map<String, String> places = new HashMap<>(facts.mail(work));
        boolean paid = policies.compensation(work.get(POLICY)).enabled();
        places.put("another", texts.get(paid ? "year.anotherUnpaid" : "year.another"));
        outbox.post(new Notice(
                "yearDone:" + work.id() + ":" + personId,
                new Recipient(person.name(), person.email()),
                "yearDone",
                places,
                Links.start("contact-visit"),
                "Nämndsekreteraren, " + boards.get(work.board()).name(),
                null,
                work.id(),
                work.processInstance()));
    }
}
