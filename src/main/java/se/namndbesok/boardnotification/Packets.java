package se.namndbesok.boardnotification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
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
import se.namndbesok.register.MissingReports.MissingReport;
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
    public StoredDocument bind(Meeting meeting, MeetingList list) {
        String id = "underlag-" + meeting.id() + "-" + list.fingerprint();
        return documents
                .find(id)
                .orElseGet(() -> documents.store(new NewDocument(
                        id,
                        meeting.boardId(),
                        DocumentKind.BOARD_PACKET,
                        meeting.id(),
                        documents.of(meeting.id()).size() + 1,
                        "Kontaktpolitikernas rapporter " + meeting.date() + ".pdf",
                        pdf.packet(packet(meeting, list)),
                        null)));
    }

    private BoardPacket packet(Meeting meeting, MeetingList list) {
        Board board = boards.get(meeting.boardId());
        return new BoardPacket(
                boards.municipality().name(),
                board.name(),
                board.notificationHeading(),
                meeting.date(),
                agendaText(list),
                proposedDecision(list),
                list.reports().stream().map(this::entry).toList(),
                list.missing().stream().map(this::entry).toList());
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

    private BoardPacket.Missing entry(MissingReport missing) {
        return new BoardPacket.Missing(unit(missing.unitId()), missing.visited(), missing.people());
    }

    public String unit(AgendaItem item) {
        return unit(item.unitId());
    }

    private String unit(String id) {
        return units.get(id).name();
    }

    /** The visits without a report, as the forms list them. */
    public List<Map<String, String>> missing(MeetingList list) {
        return list.missing().stream()
                .map(it -> Map.of(
                        "unit", unit(it.unitId()), "visited", SwedishDates.day(it.visited()), "people", it.people()))
                .toList();
    }

    /**
     * The text for the notice of meeting (domain.md 6.6), a sentence for each kind of notification (A-41, B-22). That a report
     * is missing stands in the list, and here only where there is nothing else.
     */
    public String agendaText(MeetingList list) {
        if (list.reports().isEmpty()) {
            return texts.get(
                    "agenda.text.missing",
                    "units",
                    names(list.missing().stream().map(MissingReport::unitId)));
        }
        return Stream.of(NotificationKind.values())
                .map(kind -> new Notified(
                        kind,
                        list.reports().stream()
                                .filter(item -> item.notifiedAs() == kind)
                                .toList()))
                .filter(notified -> !notified.items().isEmpty())
                .map(this::sentence)
                .collect(Collectors.joining(" "));
    }

    private record Notified(NotificationKind kind, List<AgendaItem> items) {}

    private String sentence(Notified notified) {
        String names = names(notified.items().stream().map(AgendaItem::unitId));
        return texts.get("agenda.text." + notified.kind(), "units", names);
    }

    private String names(Stream<String> ids) {
        return ids.map(this::unit).distinct().collect(Collectors.joining(", "));
    }

    public String proposedDecision(MeetingList list) {
        return texts.get(list.reports().isEmpty() ? "agenda.decision.missing" : "agenda.decision");
    }
}
