package se.namndbesok.register;

import static se.namndbesok.register.RegisterRows.row;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts without an id of their own as rows: column by value, in the tables' words. */
final class FactRows {

    private FactRows() {}

    static Map<String, Object> term(TermOfOffice term) {
        return row("valid_from", term.from(), "valid_to", term.to());
    }

    static Map<String, Object> retention(RetentionRule rule) {
        return row(
                "board_id",
                rule.boardId(),
                "kind",
                rule.kind(),
                "keep_years",
                rule.years(),
                "decision",
                rule.decision());
    }

    static Map<String, Object> staffRole(StaffRole held) {
        return row(
                "person_id",
                held.personId(),
                "role",
                held.role().name(),
                "board_id",
                held.boardId(),
                "valid_from",
                held.from(),
                "valid_to",
                held.to());
    }

    static Map<String, Object> seat(Seat seat) {
        return row(
                "person_id",
                seat.personId(),
                "board_id",
                seat.boardId(),
                "kind",
                seat.kind().name(),
                "party",
                seat.party(),
                "valid_from",
                seat.from(),
                "valid_to",
                seat.to());
    }

    static Map<String, Object> unitManager(RegisterContent.UnitManager m) {
        return row("unit_id", m.unitId(), "person_id", m.personId(), "valid_from", m.from(), "valid_to", m.to());
    }

    static Map<String, Object> unitClosure(RegisterContent.UnitClosure c) {
        return row(
                "unit_id",
                c.unitId(),
                "valid_from",
                c.closure().from(),
                "valid_to",
                c.closure().to());
    }

    static Stream<Map<String, Object>> places(String owner, String id, String member, List<String> ids) {
        return IntStream.range(0, ids.size()).mapToObj(i -> row(owner, id, member, ids.get(i), "place", i));
    }
}
