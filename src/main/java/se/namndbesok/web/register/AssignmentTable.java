package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Policies;
import se.namndbesok.register.SwedishOrder;

/** Who is contact politician for which unit, by which decision of the board (A-19, B-03); the one who books comes first. */
@Component
class AssignmentTable implements RegisterTable {

    private static final String ASSIGNMENTS =
            """
            select c.*, u.name from contact_assignment c join unit u on u.id = c.unit_id
            where c.board_id = :board and c.listed order by c.valid_from, c.id""";

    private static final String POLITICIANS =
            """
            select a.assignment_id, p.name from assigned_politician a
            join contact_assignment c on c.id = a.assignment_id join person p on p.id = a.person_id
            where c.board_id = :board
            order by a.assignment_id, case when p.id = c.lead_id then 0 else 1 end, a.place""";

    private final JdbcClient jdbc;
    private final Policies policies;

    AssignmentTable(JdbcClient jdbc, Policies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @Override
    public RegisterPart part() {
        return RegisterPart.ASSIGNMENTS;
    }

    @Override
    public List<List<String>> rows(String boardId, LocalDate today) {
        Map<String, String> politicians = Cells.lists(jdbc, POLITICIANS, boardId);
        Map<String, String> documents = new HashMap<>();
        policies.all().forEach(policy -> documents.put(policy.key(), policy.name()));
        return jdbc
                .sql(ASSIGNMENTS)
                .param("board", boardId)
                .query((row, index) -> List.of(
                        row.getString("name"),
                        politicians.getOrDefault(row.getString("id"), ""),
                        Cells.span(Cells.date(row, "valid_from"), Cells.date(row, "valid_to")),
                        Cells.date(row, "decided_on") + " " + row.getString("paragraph"),
                        documents.getOrDefault(row.getString("policy_key"), row.getString("policy_key"))))
                .list()
                .stream()
                .sorted(SwedishOrder.by(row -> row.get(0)))
                .toList();
    }
}
