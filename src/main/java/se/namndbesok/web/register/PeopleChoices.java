package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Role;

/** The people that there are to choose among in the forms of a board's register, and what they have: id by what is shown. */
@Component
class PeopleChoices {

    private static final String POLITICIANS =
            """
            select distinct p.id, p.name from person p join seat s on s.person_id = p.id
            where p.listed and s.board_id = :board and (s.valid_to is null or s.valid_to >= :on)""";

    private static final String STAFF =
            """
            select distinct p.id, p.name from person p join staff_role r on r.person_id = p.id
            where p.listed and r.board_id = :board and (r.valid_to is null or r.valid_to >= :on)""";

    /** With the first day of a role that is still to come. */
    private static final String MANAGERS =
            """
            select p.id, p.name, min(coalesce(r.valid_from, :on)) as since
            from person p join staff_role r on r.person_id = p.id
            where p.listed and r.board_id = :board and (r.valid_to is null or r.valid_to >= :on)
            and r.role in (:roles) group by p.id, p.name""";

    /** Those who have sat before too: they may come again. */
    private static final String EVER_SEATED =
            """
            select distinct p.id, p.name from person p join seat s on s.person_id = p.id
            where p.listed and s.board_id = :board and s.valid_from <= :on""";

    private static final String PARTIES =
            """
            select distinct party as id, party as name from seat
            where party is not null and :board <> '' and (valid_to is null or valid_to >= :on)""";

    private static final String ASSIGNMENTS =
            """
            select c.id, u.name || ' (' || cast(c.decided_on as varchar(10)) || ' ' || c.paragraph || '): ' as thing,
                   p.name
            from contact_assignment c join unit u on u.id = c.unit_id
            join assigned_politician a on a.assignment_id = c.id join person p on p.id = a.person_id
            where c.listed and c.board_id = :board and (c.valid_to is null or c.valid_to >= :on)
            order by c.id, a.place""";

    private static final String HELD =
            """
            select distinct p.id, p.name, r.role from person p join staff_role r on r.person_id = p.id
            where p.listed and r.board_id = :board and (r.valid_to is null or r.valid_to >= :on)
            order by p.name, r.role""";

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    PeopleChoices(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    Map<String, String> of(RegisterField field, Board board) {
        return switch (field) {
            case POLITICIANS, LEAD -> named(POLITICIANS, board);
            case POLITICIAN -> named(EVER_SEATED, board);
            case OFFICIAL -> named(STAFF, board);
            case MANAGER -> managers(board, List.of(Role.UNIT_MANAGER.name(), Role.PROVIDER_MANAGER.name()));
            case HEAD -> managers(board, List.of(Role.DEPARTMENT_HEAD.name()));
            case PERSON -> named(POLITICIANS + " union " + STAFF, board);
            case HELD -> held(board);
            case PARTY -> named(PARTIES, board);
            case ASSIGNMENT -> assignments(board);
            default -> Map.of();
        };
    }

    /** A person's role by both, as "x|REGISTRATOR". */
    private Map<String, String> held(Board board) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(HELD)
                .param("board", board.id())
                .param("on", LocalDate.now(clock))
                .query(row -> {
                    Role role = Role.valueOf(row.getString("role"));
                    texts.put(
                            row.getString("id") + "|" + role.swedish(),
                            row.getString("name") + ": " + words.role(role.name()));
                });
        return RegisterChoices.sorted(texts);
    }

    private Map<String, String> assignments(Board board) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(ASSIGNMENTS)
                .param("board", board.id())
                .param("on", LocalDate.now(clock))
                .query(row -> {
                    String name = row.getString("name");
                    texts.merge(row.getString("id"), row.getString("thing") + name, (all, one) -> all + ", " + name);
                });
        return RegisterChoices.sorted(texts);
    }

    private Map<String, String> managers(Board board, List<String> roles) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(MANAGERS)
                .param("board", board.id())
                .param("on", today)
                .param("roles", roles)
                .query(row -> {
                    LocalDate since = Cells.date(row, "since");
                    String later = since.isAfter(today) ? " (" + Cells.span(since, null) + ")" : "";
                    texts.put(row.getString("id"), row.getString("name") + later);
                });
        return RegisterChoices.sorted(texts);
    }

    private Map<String, String> named(String sql, Board board) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("board", board.id())
                .param("on", LocalDate.now(clock))
                .query(row -> {
                    texts.put(row.getString("id"), row.getString("name"));
                });
        return RegisterChoices.sorted(texts);
    }
}
