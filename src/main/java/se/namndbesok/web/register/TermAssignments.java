package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/**
 * The end of the term of office, unit by unit: which assignments end with it (B-05, AC-07), and which units have nobody
 * for the next one yet. Always three statements.
 */
@Component
class TermAssignments {

    private static final String ENDING =
            """
            select c.unit_id, p.name from contact_assignment c
            join assigned_politician a on a.assignment_id = c.id join person p on p.id = a.person_id
            where c.board_id = :board and c.listed and c.valid_from <= :ends and (c.valid_to is null or c.valid_to >= :ends)
            order by c.unit_id, a.place""";

    private static final String COMING =
            """
            select c.unit_id, p.name from contact_assignment c
            join assigned_politician a on a.assignment_id = c.id join person p on p.id = a.person_id
            where c.board_id = :board and c.listed and c.valid_from > :ends
            order by c.unit_id, a.place""";

    private final Units units;
    private final JdbcClient jdbc;
    private final Words words;

    TermAssignments(Units units, JdbcClient jdbc, Words words) {
        this.units = units;
        this.jdbc = jdbc;
        this.words = words;
    }

    /** The unit, its contact politicians when the term ends, and those of the next one. */
    List<List<String>> rows(String boardId, LocalDate ends) {
        Map<String, String> ending = names(ENDING, boardId, ends);
        Map<String, String> coming = names(COMING, boardId, ends);
        return units.ofBoard(boardId).stream()
                .sorted(SwedishOrder.by(Unit::name))
                .map(unit -> List.of(
                        unit.name(),
                        ending.getOrDefault(unit.id(), words.get("term.nobody")),
                        coming.getOrDefault(unit.id(), words.get("term.lacking"))))
                .toList();
    }

    private Map<String, String> names(String sql, String boardId, LocalDate ends) {
        Map<String, String> names = new TreeMap<>();
        jdbc.sql(sql).param("board", boardId).param("ends", ends).query(row -> {
            names.merge(row.getString("unit_id"), row.getString("name"), (one, other) -> one + ", " + other);
        });
        return names;
    }
}
