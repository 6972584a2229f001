package se.namndbesok.boardnotification.steps;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Person;
import se.namndbesok.register.Seats;

/** One mail to each member and substitute of the board about one report. */
@Component
class MemberMail {

    private final Seats seats;
    private final Boards boards;
    private final NotificationDeadlines deadlines;
    private final Outbox outbox;

    MemberMail(Seats seats, Boards boards, NotificationDeadlines deadlines, Outbox outbox) {
        this.seats = seats;
        this.boards = boards;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    void send(Work work, AgendaItem item, Map<String, String> facts) {
        String sender = "Nämndsekreteraren, " + boards.get(work.board()).name();
        for (Person member : seats.politicians(work.board(), deadlines.today())) {
            outbox.post(new Notice(
                    "reportToBoard:" + item.documentId() + ":" + member.id(),
                    new Recipient(member.name(), member.email()),
                    "reportToBoard",
                    facts,
                    Links.document(item.documentId()),
                    sender,
                    null,
                    work.id(),
                    work.processInstance()));
        }
    }
}
