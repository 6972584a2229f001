package se.namndbesok.boardnotification.steps;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.MeetingLists;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.AgendaItem;

/** The reports on a meeting's list, as the forms show them. */
@Component
class ReportRowsOfMeeting {

    private final MeetingLists lists;
    private final Packets packets;

    ReportRowsOfMeeting(MeetingLists lists, Packets packets) {
        this.lists = lists;
        this.packets = packets;
    }

    List<Map<String, String>> of(String meeting) {
        return lists.of(meeting).reports().stream().map(this::row).toList();
    }

    /** Those without a report. */
    List<Map<String, String>> missing(String meeting) {
        return packets.missing(lists.of(meeting));
    }

    private Map<String, String> row(AgendaItem item) {
        return Map.of("unit", packets.unit(item), "visited", SwedishDates.day(item.visited()), "people", item.people());
    }
}
