package se.namndbesok.boardnotification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.MissingReports.MissingReport;

/** What a board is notified of at a meeting: the reports, and the visits whose report is missing (A-41, E11). */
public record MeetingList(List<AgendaItem> reports, List<MissingReport> missing) {

    public boolean isEmpty() {
        return reports.isEmpty() && missing.isEmpty();
    }

    /** The same for the same list, so that a packet is bound once. */
    UUID fingerprint() {
        String ids = Stream.concat(
                        reports.stream().map(AgendaItem::documentId),
                        missing.stream().map(MissingReport::subject))
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    }
}
