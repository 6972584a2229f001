package se.namndbesok.web.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.ThingEdit;

/**
 * Writes into the register's files that a seat comes, or that seats and roles end. What the person has is written out, each
 * with its days, so that one can end without the others.
 */
@Component
class OfficeForms {

    private static final String POLITICIANS = "politicians";
    private static final String STAFF = "staff";

    private final JdbcClient jdbc;

    OfficeForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seat that the person has in the board on that day ends the day before; one from the same day was a slip. */
    boolean addSeat(
            Board board, String person, Map<String, String> seat, Optional<LocalDate> from, RegisterEdit files) {
        Stream<String> before = seats(person).stream()
                .filter(held -> !held.isAt(board)
                        || from.filter(day -> day.equals(held.from())).isEmpty())
                .map(held -> from.filter(day -> held.isAt(board) && !held.beginsAfter(day.minusDays(1)))
                        .map(day -> held.until(day.minusDays(1)))
                        .orElse(held))
                .map(HeldOffice::yaml);
        return seats(
                person, Stream.concat(before, Stream.of(RegisterEdit.map(seat))).toList(), files);
    }

    /** One of an official's roles in the board; the others stay. */
    boolean endRole(Board board, Answered answers, RegisterEdit files) {
        String[] chosen = answers.one(RegisterField.HELD).orElse("|").split("\\|", 2);
        return day(answers, RegisterField.TO)
                .filter(last ->
                        roles(chosen[0], held -> held.isAt(board) && held.code().equals(chosen[1]), last, files))
                .isPresent();
    }

    /** Everything that the person has in the board; what would begin later does not come. */
    boolean leaves(Board board, Answered answers, RegisterEdit files) {
        String person = answers.one(RegisterField.PERSON).orElse("");
        return day(answers, RegisterField.TO)
                .filter(last -> leaves(board, person, last, files))
                .isPresent();
    }

    private boolean leaves(Board board, String person, LocalDate last, RegisterEdit files) {
        if (isOneLine(board, person, last, files)) {
            Map.Entry<String, String> who = Map.entry("id", person);
            return files.set(POLITICIANS, who, "validTo", last.toString())
                    | files.set(STAFF, who, "validTo", last.toString());
        }
        List<String> left = seats(person).stream()
                .filter(held -> !held.isAt(board) || !held.beginsAfter(last))
                .map(held -> held.isAt(board) ? held.until(last) : held)
                .map(HeldOffice::yaml)
                .toList();
        return seats(person, left, files) | roles(person, held -> held.isAt(board), last, files);
    }

    /** Whether one last day for the person as a whole says it: nothing elsewhere, nothing to come, nothing with days of its own. */
    private boolean isOneLine(Board board, String person, LocalDate last, RegisterEdit files) {
        List<HeldOffice> roles = roles(person);
        boolean isHereAndNow = Stream.concat(seats(person).stream(), roles.stream())
                .allMatch(held -> held.isAt(board) && !held.beginsAfter(last));
        boolean isOneSeat = facts(POLITICIANS, person, files, "seats").isEmpty();
        boolean areCodes = facts(STAFF, person, files, "roles")
                .map(codes -> codes.size() == roles.size())
                .orElse(true);
        return isHereAndNow && isOneSeat && areCodes;
    }

    private static Optional<List<String>> facts(String section, String person, RegisterEdit files, String key) {
        return new ThingEdit(files, section, Map.of("id", person)).facts().map(facts -> facts.get(key));
    }

    private boolean seats(String person, List<String> seats, RegisterEdit files) {
        Map.Entry<String, String> who = Map.entry("id", person);
        boolean isThere = files.replace(POLITICIANS, who, List.of("seats", "board"), "seats: " + seats);
        List.of("role", "party", "validFrom", "validTo").forEach(key -> files.remove(POLITICIANS, who, key));
        return isThere;
    }

    private boolean roles(
            String person, java.util.function.Predicate<HeldOffice> ends, LocalDate last, RegisterEdit files) {
        Map.Entry<String, String> who = Map.entry("id", person);
        List<String> left = roles(person).stream()
                .filter(held -> !ends.test(held) || !held.beginsAfter(last))
                .map(held -> ends.test(held) ? held.until(last) : held)
                .map(HeldOffice::yaml)
                .toList();
        boolean isThere = files.replace(STAFF, who, List.of("roles"), "roles: " + left);
        List.of("validFrom", "validTo").forEach(key -> files.remove(STAFF, who, key));
        return isThere;
    }

    private List<HeldOffice> seats(String person) {
        return held(
                "select board_id, kind as code, party, valid_from, valid_to from seat where person_id = :person",
                person,
                kind -> SeatKind.valueOf(kind).swedish());
    }

    private List<HeldOffice> roles(String person) {
        return held(
                "select board_id, role as code, null as party, valid_from, valid_to from staff_role"
                        + " where person_id = :person",
                person,
                role -> Role.valueOf(role).swedish());
    }

    private List<HeldOffice> held(String sql, String person, Function<String, String> code) {
        return jdbc.sql(sql + " order by valid_from nulls first, board_id, code")
                .param("person", person)
                .query((row, index) -> new HeldOffice(
                        row.getString("board_id"),
                        code.apply(row.getString("code")),
                        row.getString("party"),
                        Cells.date(row, "valid_from"),
                        Cells.date(row, "valid_to")))
                .list();
    }

    /** None where it is no day, as the reader says. */
    static Optional<LocalDate> day(Answered answers, RegisterField field) {
        try {
            return answers.one(field).map(LocalDate::parse);
        } catch (DateTimeException saidByTheReader) {
            return Optional.empty();
        }
    }
}
