package se.namndbesok.web.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;

/**
 * A board's part of the register as the rows of a sheet, by id. A cell that a table cannot say, as of a unit with several
 * managers after each other, is empty, and an empty cell leaves things as they are. One statement for each sheet.
 */
@Component
class SheetRows {

    private static final Map<RegisterSheet, String> SQL = Map.of(
            RegisterSheet.UNITS,
            """
            select u.id, u.name, u.kind, m.person_id as manager, m.valid_from, m.valid_to, u.users
            from unit u left join unit_manager m on m.unit_id = u.id
            where u.listed and u.board_id = :board order by u.id, m.valid_from""",
            RegisterSheet.POLITICIANS,
            """
            select p.id, p.name, p.email, s.kind as role, s.party, s.valid_from, s.valid_to
            from person p join seat s on s.person_id = p.id
            where p.listed and p.id in (select person_id from seat where board_id = :board)
            order by p.id, s.valid_from""",
            RegisterSheet.OFFICIALS,
            """
            select p.id, p.name, p.email, r.role as roles, r.valid_from, r.valid_to
            from person p join staff_role r on r.person_id = p.id
            where p.listed and p.id in (select person_id from staff_role where board_id = :board)
            order by p.id, r.role, r.board_id""",
            RegisterSheet.ASSIGNMENTS,
            """
            select c.id, c.policy_key as policy, c.unit_id as unit, a.person_id as politicians, c.lead_id as lead,
                   c.valid_from, c.valid_to, c.decided_on, c.paragraph
            from contact_assignment c join assigned_politician a on a.assignment_id = c.id
            where c.listed and c.board_id = :board order by c.id, a.place""",
            RegisterSheet.DECISIONS,
            """
            select b.id, b.decided_on as date, b.paragraph, b.heading, d.unit_id as units
            from board_decision b join decision_unit d on d.decision_id = b.id
            where b.listed and b.board_id = :board order by b.id, d.place""");

    private final JdbcClient jdbc;
    private final Words words;

    SheetRows(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Each row's cells by column, the rows by id. */
    Map<String, Map<String, String>> of(RegisterSheet sheet, Board board) {
        Map<String, List<Map<String, String>>> found = new LinkedHashMap<>();
        jdbc.sql(SQL.get(sheet)).param("board", board.id()).query(row -> {
            found.computeIfAbsent(row.getString("id"), id -> new ArrayList<>()).add(cells(row, sheet));
        });
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        found.forEach((id, all) -> rows.put(id, one(sheet, all)));
        return rows;
    }

    private Map<String, String> cells(ResultSet row, RegisterSheet sheet) throws SQLException {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : sheet.columns()) {
            cells.put(
                    column,
                    switch (column) {
                        case "from", "validFrom" -> Cells.text(row.getString("valid_from"));
                        case "to", "validTo" -> Cells.text(row.getString("valid_to"));
                        case "decision" -> row.getString("decided_on") + " " + row.getString("paragraph");
                        case "kind" -> words.unitKind(row.getString(column));
                        case "role" -> words.seat(row.getString(column));
                        case "roles" -> words.role(row.getString(column));
                        case "manager" -> isForAPeriod(row) ? "" : Cells.text(row.getString(column));
                        default -> Cells.text(row.getString(column));
                    });
        }
        return cells;
    }

    private static boolean isForAPeriod(ResultSet row) throws SQLException {
        return row.getString("valid_from") != null || row.getString("valid_to") != null;
    }

    /** What differs between the things that a row is made of is a list, or nothing that one cell can say. */
    private static Map<String, String> one(RegisterSheet sheet, List<Map<String, String>> all) {
        Map<String, String> row = new LinkedHashMap<>();
        boolean isMixed =
                Set.of(RegisterSheet.POLITICIANS, RegisterSheet.OFFICIALS).contains(sheet)
                        && all.stream().map(SheetRows::days).distinct().count() > 1;
        for (String column : sheet.columns()) {
            List<String> values =
                    all.stream().map(cells -> cells.get(column)).distinct().toList();
            boolean isOfAll = values.size() == 1 && !(isMixed && column.startsWith("role"));
            boolean isList = RegisterSheet.isList(column) && !isMixed;
            row.put(column, isOfAll || isList ? values.stream().collect(Collectors.joining(", ")) : "");
        }
        return row;
    }

    private static String days(Map<String, String> cells) {
        return cells.get("validFrom") + "/" + cells.get("validTo");
    }
}
