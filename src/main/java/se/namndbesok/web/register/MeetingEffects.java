package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.web.register.MeetingEffects.Agenda;

/** What a load would do to the coming meetings: when their reports are gathered, and where those go (E15). */
@Component
@Order(2)
class MeetingEffects implements RegisterEffect<Map<String, Agenda>> {

    private static final String MEETINGS =
            """
            select m.id, m.board_id, m.kind, m.meeting_date, m.agenda_cutoff, m.listed, count(a.subject) as reports
            from meeting m left join agenda_item a on a.meeting_id = m.id and a.notified_on is null
            group by m.id, m.board_id, m.kind, m.meeting_date, m.agenda_cutoff, m.listed
            order by m.meeting_date, m.id""";

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    MeetingEffects(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** A meeting with that many reports on its list. */
    record Agenda(String board, MeetingKind kind, LocalDate date, LocalDate cutoff, boolean isHeld, long reports) {

        boolean isOfBoard() {
            return kind == MeetingKind.BOARD;
        }
    }

    @Override
    public Map<String, Agenda> look() {
        Map<String, Agenda> meetings = new LinkedHashMap<>();
        jdbc.sql(MEETINGS).query(row -> {
            meetings.put(
                    row.getString("id"),
                    new Agenda(
                            row.getString("board_id"),
                            MeetingKind.valueOf(row.getString("kind")),
                            Cells.date(row, "meeting_date"),
                            Cells.date(row, "agenda_cutoff"),
                            row.getBoolean("listed"),
                            row.getLong("reports")));
        });
        return meetings;
    }

    @Override
    public List<String> between(Map<String, Agenda> before, Map<String, Agenda> after) {
        List<String> effects = new ArrayList<>();
        after.forEach((id, meeting) -> {
            Agenda was = before.get(id);
            if (was == null || !was.isHeld()) {
                added(meeting, effects);
            } else if (!meeting.isHeld()) {
                effects.add(cancelled(was, next(was, after)));
            } else if (!was.date().equals(meeting.date()) || !was.cutoff().equals(meeting.cutoff())) {
                effects.add(moved(was, meeting));
            }
        });
        return effects;
    }

    private static Optional<Agenda> next(Agenda cancelled, Map<String, Agenda> after) {
        return after.values().stream()
                .filter(meeting -> meeting.isHeld()
                        && meeting.isOfBoard()
                        && meeting.board().equals(cancelled.board())
                        && meeting.date().isAfter(cancelled.date()))
                .min(Comparator.comparing(Agenda::date));
    }

    private void added(Agenda meeting, List<String> effects) {
        boolean isComing = !meeting.date().isBefore(LocalDate.now(clock));
        if (meeting.isHeld() && meeting.isOfBoard() && isComing) {
            effects.add(words.get(
                    "effect.added",
                    "date",
                    SwedishDates.day(meeting.date()),
                    "cutoff",
                    SwedishDates.day(meeting.cutoff())));
        }
    }

    private String cancelled(Agenda meeting, Optional<Agenda> next) {
        String said = words.get(
                meeting.isOfBoard() ? "effect.cancelled" : "effect.cancelled.presidium",
                "date",
                SwedishDates.day(meeting.date()),
                "reports",
                meeting.reports());
        return meeting.reports() == 0
                ? said
                : said + " "
                        + next.map(it -> words.get("effect.next", "date", SwedishDates.day(it.date())))
                                .orElseGet(() -> words.get("effect.next.none"));
    }

    private String moved(Agenda was, Agenda meeting) {
        return words.get(
                meeting.isOfBoard() ? "effect.moved" : "effect.moved.presidium",
                "date",
                SwedishDates.day(was.date()),
                "to",
                SwedishDates.day(meeting.date()),
                "reports",
                was.reports(),
                "cutoff",
                SwedishDates.day(meeting.cutoff()));
    }
}
