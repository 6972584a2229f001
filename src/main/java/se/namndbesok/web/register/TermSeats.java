package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.SwedishOrder;

/** Who sits when the term of office ends, and who has a seat in the next one. Always one statement. */
@Component
class TermSeats {

    private static final String SEATS =
            """
            select p.id, p.name, s.kind, s.valid_from from seat s join person p on p.id = s.person_id
            where s.board_id = :board and p.listed and (s.valid_to is null or s.valid_to >= :ends)
            order by p.id, s.valid_from""";

    private final JdbcClient jdbc;
    private final Words words;

    TermSeats(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** The name, the seat that ends, and the next one. */
    List<List<String>> rows(String boardId, LocalDate ends) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        jdbc.sql(SEATS).param("board", boardId).param("ends", ends).query(row -> {
            List<String> cells = rows.computeIfAbsent(row.getString("id"), id -> new ArrayList<>(List.of("", "", "")));
            LocalDate from = Cells.date(row, "valid_from");
            boolean isNext = from != null && from.isAfter(ends);
            cells.set(0, row.getString("name"));
            cells.set(
                    isNext ? 2 : 1,
                    isNext
                            ? words.get("term.seat-from", "seat", words.seat(row.getString("kind")), "day", from)
                            : words.seat(row.getString("kind")));
        });
        return rows.values().stream()
                .map(cells -> List.of(
                        cells.get(0),
                        cells.get(1).isEmpty() ? words.get("term.new") : cells.get(1),
                        cells.get(2).isEmpty() ? words.get("term.no-seat") : cells.get(2)))
                .sorted(SwedishOrder.by(cells -> cells.get(0)))
                .toList();
    }
}
