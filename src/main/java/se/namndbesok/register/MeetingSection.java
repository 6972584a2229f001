package se.namndbesok.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.namndbesok.calendar.AgendaCutoff;

/** The section meetings: one entry per board with the dates of its meetings and of those that were moved. */
final class MeetingSection {

    private MeetingSection() {}

    static void calendar(YamlMap map, Reading reading) {
        String id = map.required("board").asksFor(Thing.BOARD);
        LocalTime start = map.required("start").time();
        Scalar presidiumStart = map.optional("presidiumStart");
        LocalTime before = presidiumStart.isAbsent() ? start : presidiumStart.time();
        List<Scalar> dates = map.scalars("boardMeetings");
        List<Scalar> presidiumDates = map.scalars("presidiumMeetings");
        Map<LocalDate, LocalDate> moved = moved(
                map, Stream.concat(dates.stream(), presidiumDates.stream()).toList(), reading);
        Board board = reading.content().boards.get(id);
        dates.forEach(date -> add(date, new Kind(board, MeetingKind.BOARD, start), moved, reading));
        presidiumDates.forEach(date -> add(date, new Kind(board, MeetingKind.PRESIDIUM, before), moved, reading));
        map.close();
    }

    private record Kind(Board board, MeetingKind kind, LocalTime start) {

        /** From the date first planned, so that a report on its way follows a meeting that is moved. */
        String id(LocalDate planned) {
            return board.id() + (kind == MeetingKind.PRESIDIUM ? "-PRESIDIUM-" : "-") + planned;
        }
    }

    private static Map<LocalDate, LocalDate> moved(YamlMap map, List<Scalar> planned, Reading reading) {
        Map<LocalDate, LocalDate> moved = new HashMap<>();
        for (YamlMap move : map.maps("moved")) {
            Scalar from = move.required("from");
            Scalar to = move.required("to");
            if (from.date() != null
                    && planned.stream().noneMatch(date -> date.value().equals(from.value()))) {
                from.fault("moved", "date", from.value());
            }
            checkDay(to, reading);
            moved.put(from.date(), to.date());
            move.optional("decidedOn").date();
            move.optional("reason").text();
            move.close();
        }
        return moved;
    }

    private static void add(Scalar written, Kind kind, Map<LocalDate, LocalDate> moved, Reading reading) {
        checkDay(written, reading);
        LocalDate planned = written.date();
        LocalDate date = moved.getOrDefault(planned, planned);
        if (planned == null || date == null || kind.board() == null) {
            return;
        }
        String id = kind.id(planned);
        reading.references().give(Thing.MEETING, id, written.place());
        LocalDate cutoff = AgendaCutoff.of(date, kind.board().agendaCutoffDays(), reading.workingDays());
        reading.content().meetings.add(new Meeting(id, kind.board().id(), kind.kind(), date, kind.start(), cutoff));
    }

    private static void checkDay(Scalar written, Reading reading) {
        LocalDate date = written.day();
        if (date != null && !reading.workingDays().isWorkingDay(date)) {
            String reason = reading.workingDays().holidayName(date).orElseGet(() -> reading.faults()
                    .text("weekend"));
            written.fault("meeting-day", "date", date, "reason", reason);
        }
    }
}
