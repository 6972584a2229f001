package se.namndbesok.boardnotification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.BoardPacket;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.NotificationKind;
import se.namndbesok.register.Units;

/** The board packet of a meeting: all its reports behind a list, as one PDF (A-41, B-22). */
@Component
public class Packets {

    private final Documents documents;
    private final PdfRenderer pdf;
    private final Boards boards;
    private final Units units;
    private final Texts texts;

    Packets(Documents documents, PdfRenderer pdf, Boards boards, Units units, Texts texts) {
        this.documents = documents;
        this.pdf = pdf;
        this.boards = boards;
        this.units = units;
        this.texts = texts;
    }

    /** Binds the packet; the same reports again, on a retry, give the packet that is already there. */
    public StoredDocument bind(Meeting meeting, List<AgendaItem> items) {
        String id = "underlag-" + meeting.id() + "-" + fingerprint(items);
        return documents
                .find(id)
                .orElseGet(() -> documents.store(new NewDocument(
                        id,
                        meeting.boardId(),
                        DocumentKind.BOARD_PACKET,
                        meeting.id(),
                        documents.of(meeting.id()).size() + 1,
                        "Kontaktpolitikernas rapporter " + meeting.date() + ".pdf",
                        pdf.packet(packet(meeting, items)),
                        null)));
    }

    private static UUID fingerprint(List<AgendaItem> items) {
        String ids = items.stream().map(AgendaItem::documentId).collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    }

    private BoardPacket packet(Meeting meeting, List<AgendaItem> items) {
        Board board = boards.get(meeting.boardId());
        return new BoardPacket(
                boards.municipality().name(),
                board.name(),
                board.notificationHeading(),
                meeting.date(),
                agendaText(items),
                proposedDecision(),
                items.stream().map(this::entry).toList(),
                List.of());
    }

    private BoardPacket.Entry entry(AgendaItem item) {
        return new BoardPacket.Entry(
                unit(item),
                item.visited(),
                item.people(),
                item.registryNumber(),
                documents.get(item.documentId()),
                documents.paper(item.documentId()));
    }

    public String unit(AgendaItem item) {
        return units.get(item.unitId()).name();
    }

    /** The text for the notice of meeting (domain.md 6.6), a sentence for each kind of notification (A-41, B-22). */
    public String agendaText(List<AgendaItem> items) {
        return Stream.of(NotificationKind.values())
                .map(kind -> new Notified(
                        kind,
                        items.stream().filter(item -> item.notifiedAs() == kind).toList()))
                .filter(notified -> !notified.items().isEmpty())
                .map(this::sentence)
                .collect(Collectors.joining(" "));
    }

    private record Notified(NotificationKind kind, List<AgendaItem> items) {}

    private String sentence(Notified notified) {
        String names = notified.items().stream().map(this::unit).distinct().collect(Collectors.joining(", "));
        return texts.get("agenda.text." + notified.kind(), "units", names);
    }

    public String proposedDecision() {
        return texts.get("agenda.decision");
    }
}
