package se.namndbesok.boardnotification.steps;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/** The reports on a meeting's list, as the forms show them. */
@Component
class ReportRowsOfMeeting {

    private final Agenda agenda;
    private final Packets packets;

    ReportRowsOfMeeting(Agenda agenda, Packets packets) {
        this.agenda = agenda;
        this.packets = packets;
    }

    List<Map<String, String>> of(String meeting) {
        return agenda.of(meeting).stream().map(this::row).toList();
    }

    private Map<String, String> row(AgendaItem item) {
        return Map.of("unit", packets.unit(item), "visited", SwedishDates.day(item.visited()), "people", item.people());
    }
}
