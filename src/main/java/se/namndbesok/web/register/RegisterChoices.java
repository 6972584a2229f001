package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;
import se.namndbesok.web.register.RegisterChangeForm.Field;

/** What there is to choose among in the forms of a board's register: values by what is shown. */
@Component
class RegisterChoices {

    private static final String POLITICIANS =
            """
            select distinct p.id, p.name from person p join seat s on s.person_id = p.id
            where p.listed and s.board_id = :board and (s.valid_to is null or s.valid_to >= :on)""";

    private static final String STAFF =
            """
            select distinct p.id, p.name from person p join staff_role r on r.person_id = p.id
            where p.listed and r.board_id = :board and (r.valid_to is null or r.valid_to >= :on)""";

    private static final String MANAGERS = STAFF + " and r.role in ('UNIT_MANAGER', 'PROVIDER_MANAGER')";

    private static final String ASSIGNMENTS =
            """
            select c.id, u.name || ', ' || c.paragraph || ' ' || cast(c.decided_on as varchar(10)) as name
            from contact_assignment c join unit u on u.id = c.unit_id
            where c.listed and c.board_id = :board and (c.valid_to is null or c.valid_to >= :on)""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Meetings meetings;
    private final Policies policies;
    private final Words words;
    private final Clock clock;

    RegisterChoices(JdbcClient jdbc, Units units, Meetings meetings, Policies policies, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.meetings = meetings;
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** Each choice's text by its value, in the order of the page; none for a field that is written. */
    Map<String, String> of(Field field, Board board) {
        LocalDate today = LocalDate.now(clock);
        return switch (field) {
            case UNIT, UNITS ->
                texts(
                        units.ofBoard(board.id()).stream()
                                .sorted(SwedishOrder.by(Unit::name))
                                .toList(),
                        Unit::id,
                        Unit::name);
            case POLITICIANS -> named(POLITICIANS, board);
            case MANAGER -> named(MANAGERS, board);
            case PERSON -> named(POLITICIANS + " union " + STAFF, board);
            case ASSIGNMENT -> named(ASSIGNMENTS, board);
            case POLICY ->
                texts(
                        policies.inForce(today).stream()
                                .filter(policy -> policy.visits() != null
                                        && board.policyKeys().contains(policy.key()))
                                .toList(),
                        Policy::key,
                        Policy::name);
            case MEETING ->
                texts(
                        meetings.all(today).stream()
                                .filter(meeting -> meeting.boardId().equals(board.id()))
                                .toList(),
                        meeting -> meeting.id(),
                        meeting -> meeting.date() + " "
                                + words.meeting(meeting.kind().name()));
            case MEETING_KIND ->
                texts(List.of(MeetingKind.values()), MeetingKind::name, kind -> words.meeting(kind.name()));
            default -> Map.of();
        };
    }

    private Map<String, String> named(String sql, Board board) {
        return texts(
                jdbc
                        .sql(sql)
                        .param("board", board.id())
                        .param("on", LocalDate.now(clock))
                        .query((row, index) -> List.of(row.getString("id"), row.getString("name")))
                        .list()
                        .stream()
                        .sorted(SwedishOrder.by(row -> row.get(1)))
                        .toList(),
                row -> row.get(0),
                row -> row.get(1));
    }

    private static <T> Map<String, String> texts(
            Collection<T> things, Function<T, String> value, Function<T, String> text) {
        return things.stream().collect(Collectors.toMap(value, text, (one, other) -> one, LinkedHashMap::new));
    }
}
