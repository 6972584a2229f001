package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Department;
import se.namndbesok.register.Departments;
import se.namndbesok.register.MeetingKind;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Unit;
import se.namndbesok.register.Units;

/** What there is to choose among in the forms of a board's register: values by what is shown. */
@Component
class RegisterChoices {

    private static final String CLOSURES =
            """
            select u.id, u.name, c.valid_from, c.valid_to from unit_closure c join unit u on u.id = c.unit_id
            where u.listed and u.board_id = :board and (c.valid_to is null or c.valid_to >= :on)""";

    private final JdbcClient jdbc;
    private final PeopleChoices people;
    private final Units units;
    private final Meetings meetings;
    private final Policies policies;
    private final Departments departments;
    private final PolicyChoices codes;
    private final Words words;
    private final Clock clock;

    RegisterChoices(
            JdbcClient jdbc,
            PeopleChoices people,
            Units units,
            Meetings meetings,
            Policies policies,
            Departments departments,
            PolicyChoices codes,
            Words words,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.units = units;
        this.meetings = meetings;
        this.policies = policies;
        this.departments = departments;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    /** Each choice's text by its value, in the order of the page; none for a field that is written. */
    Map<String, String> of(RegisterField field, Board board) {
        LocalDate today = LocalDate.now(clock);
        return switch (field) {
            case UNIT, UNITS ->
                texts(
                        units.ofBoard(board.id()).stream()
                                .sorted(SwedishOrder.by(Unit::name))
                                .toList(),
                        Unit::id,
                        Unit::name);
            case POLITICIANS, LEAD, POLITICIAN, OFFICIAL, PARTY, MANAGER, HEAD, PERSON, HELD, ASSIGNMENT ->
                people.of(field, board);
            case SEAT -> texts(List.of(SeatKind.values()), SeatKind::swedish, kind -> words.seat(kind.name()));
            case ROLE -> texts(List.of(Role.values()), Role::swedish, role -> words.role(role.name()));
            case UNIT_KIND -> kinds();
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
            case CLOSURE -> closures(board, today);
            case DEPARTMENT, ENDING -> texts(departments.ofBoard(board.id(), today), Department::id, Department::name);
            default -> codes.of(field, board);
        };
    }

    /** Those that run or are to come, by unit and first day. */
    private Map<String, String> closures(Board board, LocalDate today) {
        Map<String, String> texts = new LinkedHashMap<>();
        jdbc.sql(CLOSURES).param("board", board.id()).param("on", today).query(row -> {
            LocalDate from = Cells.date(row, "valid_from");
            String days = Cells.span(from, Cells.date(row, "valid_to"));
            texts.put(row.getString("id") + "|" + from, row.getString("name") + " (" + days + ")");
        });
        return sorted(texts);
    }

    /** What a thing says already, whether one may choose it or not. */
    String textOf(RegisterField field, String value) {
        try {
            return field == RegisterField.DEPARTMENT ? departments.get(value).name() : value;
        } catch (NoSuchElementException unknown) {
            return value;
        }
    }

    /** The municipality's own kinds: those of the units that there are. */
    private Map<String, String> kinds() {
        return sorted(texts(
                jdbc.sql("select distinct kind from unit").query(String.class).list(), kind -> kind, words::unitKind));
    }

    static Map<String, String> sorted(Map<String, String> texts) {
        return texts(
                texts.entrySet().stream()
                        .sorted(SwedishOrder.by(Map.Entry::getValue))
                        .toList(),
                Map.Entry::getKey,
                Map.Entry::getValue);
    }

    private static <T> Map<String, String> texts(
            Collection<T> things, Function<T, String> value, Function<T, String> text) {
        return things.stream().collect(Collectors.toMap(value, text, (one, other) -> one, LinkedHashMap::new));
    }
}
