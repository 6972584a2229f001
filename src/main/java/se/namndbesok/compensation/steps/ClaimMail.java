package se.namndbesok.compensation.steps;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.compensation.ClaimView;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** Tells the politician what became of a claim, once. */
@Component
class ClaimMail {

    private final Outbox outbox;
    private final ClaimView view;
    private final People people;
    private final Boards boards;

    ClaimMail(Outbox outbox, ClaimView view, People people, Boards boards) {
        this.outbox = outbox;
        this.view = view;
        this.people = people;
        this.boards = boards;
    }

    /** A mail with facts beside the claim's own. */
    void send(String text, Work work, CompensationClaim claim, Map<String, String> more) {
        Map<String, String> facts = view.facts(claim);
        Map<String, String> places = new HashMap<>(Map.of("unit", facts.get("unit"), "visitDate", facts.get("day")));
        places.putAll(more);
        Person politician = people.get(claim.personId());
        outbox.post(new Notice(
                text + ":" + claim.id(),
                new Recipient(politician.name(), politician.email()),
                text,
                places,
                Links.claim(claim.id()),
                "Nämndsekreteraren, " + boards.get(claim.boardId()).name(),
                null,
                claim.id(),
                work.processInstance()));
    }
}
