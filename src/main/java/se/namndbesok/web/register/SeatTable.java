package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.SwedishOrder;

/** The politicians and their seats on the board, those that are coming and that have ended among them. */
@Component
class SeatTable implements RegisterTable {

    private static final String SEATS =
            """
            select p.name, s.kind, s.party, s.valid_from, s.valid_to, p.email
            from seat s join person p on p.id = s.person_id
            where s.board_id = :board and p.listed order by s.valid_from, p.id""";

    private final JdbcClient jdbc;
    private final Words words;

    SeatTable(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.PEOPLE;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        return jdbc
                .sql(SEATS)
                .param("board", boardId)
                .query((row, index) -> List.of(
                        row.getString("name"),
                        words.seat(row.getString("kind")),
                        Cells.text(row.getString("party")),
                        Cells.span(Cells.date(row, "valid_from"), Cells.date(row, "valid_to")),
                        Cells.text(row.getString("email"))))
                .list()
                .stream()
                .sorted(SwedishOrder.by(row -> row.get(0)))
                .toList();
    }
}
