package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.TermOfOffice;
import se.namndbesok.register.TermsOfOffice;
import se.namndbesok.web.register.TermEffects.Turn;

/** What a new term of office would do, board by board: seats, assignments and visits on both sides of its first day (AC-07). */
@Component
@Order(10)
class TermEffects implements RegisterEffect<Turn> {

    /** By board: how many seats end before that day, and how many begin on it or later. */
    private static final String SEATS =
            """
            select board_id, sum(case when valid_from < :day and valid_to < :day then 1 else 0 end) as ending,
                   sum(case when valid_from >= :day then 1 else 0 end) as coming
            from seat where valid_to is null or valid_to >= :before group by board_id""";

    private static final String ASSIGNMENTS =
            """
            select board_id, count(*) as ending, 0 as coming from contact_assignment
            where listed and valid_from < :day and (valid_to is null or valid_to >= :before) group by board_id""";

    private static final String VISITS =
            """
            select board_id, count(*) as ending, 0 as coming from contact_visit
            where state in ('BOOKED', 'PLANNED') and starts_at >= :day group by board_id""";

    private final JdbcClient jdbc;
    private final TermsOfOffice terms;
    private final Boards boards;
    private final Words words;

    TermEffects(JdbcClient jdbc, TermsOfOffice terms, Boards boards, Words words) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.boards = boards;
        this.words = words;
    }

    /** @param first of the newest term; null where there is none */
    record Turn(LocalDate first, Map<String, Counts> boards) {}

    record Counts(long ending, long coming, long assignments, long visits) {}

    private record Count(long ending, long coming) {

        static final Count NONE = new Count(0, 0);
    }

    @Override
    public Turn look() {
        LocalDate first = terms.newest().map(TermOfOffice::from).orElse(null);
        Map<String, Counts> counts = new HashMap<>();
        if (first != null) {
            Map<String, Count> seats = counted(SEATS, first);
            Map<String, Count> assignments = counted(ASSIGNMENTS, first);
            Map<String, Count> visits = counted(VISITS, first);
            boards.all().forEach(board -> {
                Count seated = seats.getOrDefault(board.id(), Count.NONE);
                counts.put(
                        board.id(),
                        new Counts(
                                seated.ending(),
                                seated.coming(),
                                assignments.getOrDefault(board.id(), Count.NONE).ending(),
                                visits.getOrDefault(board.id(), Count.NONE).ending()));
            });
        }
        return new Turn(first, counts);
    }

    private Map<String, Count> counted(String sql, LocalDate first) {
        Map<String, Count> counts = new HashMap<>();
        jdbc.sql(sql).param("day", first).param("before", first.minusDays(1)).query(row -> {
            counts.put(row.getString("board_id"), new Count(row.getLong("ending"), row.getLong("coming")));
        });
        return counts;
    }

    @Override
    public List<String> between(Turn before, Turn after) {
        List<String> effects = new ArrayList<>();
        if (after.first() != null && !after.first().equals(before.first())) {
            for (Board board : boards.all()) {
                effects.add(said(board, after));
            }
        }
        return effects;
    }

    private String said(Board board, Turn turn) {
        Counts counts = turn.boards().get(board.id());
        return words.get(
                "effect.term",
                "board",
                board.name(),
                "last",
                SwedishDates.day(turn.first().minusDays(1)),
                "ending",
                counts.ending(),
                "first",
                SwedishDates.day(turn.first()),
                "coming",
                counts.coming(),
                "assignments",
                counts.assignments(),
                "visits",
                counts.visits());
    }
}
