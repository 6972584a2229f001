package se.namndbesok.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Departments;
import se.namndbesok.register.Policies;
import se.namndbesok.register.SwedishOrder;
import se.namndbesok.register.Units;

/** The things of a board that a form can be about. */
@Component
class RegisterThings {

    private static final String PEOPLE =
            """
            select distinct p.id, p.name from person p where p.listed and (
              exists (select 1 from seat s where s.person_id = p.id and s.board_id = :board)
              or exists (select 1 from staff_role r where r.person_id = p.id and r.board_id = :board))""";

    private final JdbcClient jdbc;
    private final Units units;
    private final Departments departments;
    private final Policies policies;
    private final Words words;
    private final Clock clock;

    RegisterThings(JdbcClient jdbc, Units units, Departments departments, Policies policies, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.departments = departments;
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    /** A thing by what people call it. */
    record Named(String id, String name) {}

    /** In the order of their names; documents in the order of their versions. */
    List<Named> of(RegisterChangeForm form, Board board) {
        return switch (form.thing()) {
            case UNIT ->
                sorted(units.ofBoard(board.id()).stream()
                        .map(unit -> new Named(unit.id(), unit.name()))
                        .toList());
            case PERSON ->
                sorted(jdbc.sql(PEOPLE)
                        .param("board", board.id())
                        .query((row, index) -> new Named(row.getString("id"), row.getString("name")))
                        .list());
            case DEPARTMENT ->
                sorted(departments.ofBoard(board.id(), LocalDate.now(clock)).stream()
                        .map(department -> new Named(department.id(), department.name()))
                        .toList());
            case POLICY -> documents(form, board);
        };
    }

    private List<Named> documents(RegisterChangeForm form, Board board) {
        return policies.all().stream()
                .filter(policy -> board.policyKeys().contains(policy.key()))
                .filter(policy -> !form.isForProposals() || PolicyFields.isProposal(policy))
                .map(policy -> new Named(
                        policy.id(),
                        words.get("policy.title", "title", policy.header().title(), "version", policy.version())))
                .toList();
    }

    private static List<Named> sorted(List<Named> things) {
        return things.stream().sorted(SwedishOrder.by(Named::name)).toList();
    }
}
