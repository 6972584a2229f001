package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.PACKET;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.MeetingList;
import se.namndbesok.boardnotification.MeetingLists;
import se.namndbesok.boardnotification.NotificationDeadlines;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.Documents;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Links;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Meetings;

/** The secretary puts the board packet and the agenda text into the notice of meeting (A-41, B-22). */
@Component
class SendPacket extends NotificationTask<Boolean> {

    private final MeetingLists lists;
    private final Packets packets;
    private final Documents documents;

    SendPacket(
            Meetings meetings,
            NotificationDeadlines deadlines,
            MeetingLists lists,
            Packets packets,
            Documents documents) {
        super(meetings, deadlines);
        this.lists = lists;
        this.packets = packets;
        this.documents = documents;
    }

    @Override
    protected void show(Work work, FormData form) {
        MeetingList list = lists.of(work.id());
        form.put("meeting", SwedishDates.day(meeting(work).date()));
        form.put("packet", Links.document(work.get(PACKET)));
        form.put("agendaText", packets.agendaText(list));
        form.put("proposedDecision", packets.proposedDecision(list));
        form.put("reports", list.reports().stream().map(this::row).toList());
        form.put("missing", packets.missing(list));
    }

    private Map<String, String> row(AgendaItem item) {
        return Map.of(
                "unit", packets.unit(item),
                "visited", SwedishDates.day(item.visited()),
                "people", item.people(),
                "registryNumber", item.registryNumber(),
                "fingerprint", documents.get(item.documentId()).readableSha256(),
                "link", Links.document(item.documentId()),
                "lateReason", item.lateReason() == null ? "" : item.lateReason());
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.flag("sent"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean sent) {
        // That it was done, when and by whom is the engine's own history.
    }

    @Override
    protected LocalDate due(Work work) {
        return deadlines.notice(meeting(work));
    }
}
