package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.SwedishOrder;

/** The officials and the providers' managers with their roles for the board. */
@Component
class RoleTable implements RegisterTable {

    private static final String ROLES =
            """
            select p.name, r.role, r.valid_from, r.valid_to, p.email
            from staff_role r join person p on p.id = r.person_id
            where r.board_id = :board and p.listed order by r.role, p.id""";

    private final JdbcClient jdbc;
    private final Words words;

    RoleTable(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.ROLES;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        return jdbc
                .sql(ROLES)
                .param("board", boardId)
                .query((row, index) -> List.of(
                        row.getString("name"),
                        words.role(row.getString("role")),
                        Cells.span(Cells.date(row, "valid_from"), Cells.date(row, "valid_to")),
                        Cells.text(row.getString("email"))))
                .list()
                .stream()
                .sorted(SwedishOrder.by(row -> row.get(0)))
                .toList();
    }
}
