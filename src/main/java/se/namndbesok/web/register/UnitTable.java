package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Provider;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/** The units with their managers, present and coming, and when they are closed (E8, E9). */
@Component
class UnitTable implements RegisterTable {

    private static final String MANAGERS =
            """
            select m.unit_id, p.name, m.valid_from, m.valid_to
            from unit_manager m join person p on p.id = m.person_id join unit u on u.id = m.unit_id
            where u.board_id = :board order by m.unit_id, m.valid_from nulls first""";

    private static final String CLOSURES =
            """
            select c.unit_id, '', c.valid_from, c.valid_to from unit_closure c join unit u on u.id = c.unit_id
            where u.board_id = :board order by c.unit_id, c.valid_from""";

    private final Units units;
    private final JdbcClient jdbc;
    private final Words words;

    UnitTable(Units units, JdbcClient jdbc, Words words) {
        this.units = units;
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.UNITS;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        Map<String, String> managers = Cells.lists(jdbc, MANAGERS, boardId);
        Map<String, String> closures = Cells.lists(jdbc, CLOSURES, boardId);
        return units.ofBoard(boardId).stream()
                .sorted(SwedishOrder.by(Unit::name))
                .map(unit -> List.of(
                        unit.name(),
                        words.unitKind(unit.kind()),
                        managers.getOrDefault(unit.id(), ""),
                        Cells.text(unit.users()),
                        provider(unit.provider()),
                        closures.getOrDefault(unit.id(), "")))
                .toList();
    }

    private static String provider(Provider provider) {
        return provider == null
                ? ""
                : Stream.of(provider.name(), Cells.text(provider.agreement()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
    }
}
