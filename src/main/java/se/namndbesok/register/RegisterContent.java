package se.namndbesok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything that the files say, while they are read; later sections look things up in the earlier ones. */
final class RegisterContent {

    record UnitClosure(String unitId, Closure closure) {}

    record UnitManager(String unitId, String personId, LocalDate from, LocalDate to) {}

    /** A policy and those of its rules that {@link Policy} does not carry, as plain values. */
    record WrittenPolicy(Policy policy, Map<String, Object> rules) {

        WrittenPolicy decided(Map<String, PolicyAdoptions.Recorded> decisions) {
            PolicyAdoptions.Recorded decision = decisions.get(policy.id());
            return decision == null ? this : new WrittenPolicy(decision.on(policy), rules);
        }
    }

    Terms terms = new Terms(null, List.of());

    final List<Municipality> municipalities = new ArrayList<>();
    final Map<String, Board> boards = new LinkedHashMap<>();
    final Map<String, Department> departments = new LinkedHashMap<>();
    final List<Person> people = new ArrayList<>();
    final List<StaffRole> staffRoles = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final Map<String, Unit> units = new LinkedHashMap<>();
    final List<UnitManager> unitManagers = new ArrayList<>();
    final List<UnitClosure> unitClosures = new ArrayList<>();
    final List<WrittenPolicy> policies = new ArrayList<>();
    final List<ContactAssignment> assignments = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<RetentionRule> retention = new ArrayList<>();
    final List<BoardDecision> decisions = new ArrayList<>();

    /** The id itself where nobody has it. */
    String nameOf(String id) {
        return people.stream()
                .filter(person -> Objects.equals(person.id(), id))
                .map(Person::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }

    boolean isSeated(String person, String board, LocalDate on) {
        return seats.stream()
                .filter(seat -> person.equals(seat.personId()) && board.equals(seat.boardId()))
                .anyMatch(seat -> seat.span().contains(on));
    }
}
