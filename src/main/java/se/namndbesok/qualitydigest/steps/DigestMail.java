package se.namndbesok.qualitydigest.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** Tells secretary and head of administration that a digest is published, once. */
@Component
class DigestMail {

    private final Outbox outbox;
    private final People people;
    private final Boards boards;
    private final DigestDays days;

    DigestMail(Outbox outbox, People people, Boards boards, DigestDays days) {
        this.outbox = outbox;
        this.people = people;
        this.boards = boards;
        this.days = days;
    }

    void send(Work work, String period, String documentId) {
        String board = boards.get(work.board()).name();
        for (Person person : told(work)) {
            outbox.post(new Notice(
                    "digestPublished:" + work.id() + ":" + person.id(),
                    new Recipient(person.name(), person.email()),
                    "digestPublished",
                    Map.of("period", period),
                    Links.document(documentId),
                    "Kvalitetsstrategen, " + board,
                    null,
                    work.id(),
                    work.processInstance()));
        }
    }

    private List<Person> told(Work work) {
        return Stream.of(Role.BOARD_SECRETARY, Role.HEAD_OF_ADMINISTRATION)
                .flatMap(role -> people.holders(work.board(), role, days.today()).stream())
                .distinct()
                .toList();
    }
}
