package se.namndbesok.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.namndbesok.register.Board;
import se.namndbesok.register.Role;
import se.namndbesok.register.Seat;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.StaffRole;

/**
 * Which groups and which boards each person belongs to, as the register says it on one day.
 *
 * @param groups the persons of each group
 * @param boards the persons of each board, by board id
 */
record Belongings(Map<String, Set<String>> groups, Map<String, Set<String>> boards) {

    private static final Map<Role, String> GROUP_OF_ROLE = Map.of(
            Role.BOARD_SECRETARY, Groups.BOARD_SECRETARIES,
            Role.REGISTRAR, Groups.REGISTRARS,
            Role.HEAD_OF_ADMINISTRATION, Groups.HEADS_OF_ADMINISTRATION,
            Role.DEPARTMENT_HEAD, Groups.DEPARTMENT_HEADS,
            Role.UNIT_MANAGER, Groups.UNIT_MANAGERS,
            Role.PROVIDER_MANAGER, Groups.UNIT_MANAGERS,
            Role.QUALITY_STRATEGIST, Groups.QUALITY_STRATEGISTS,
            Role.RECORDS_OFFICER, Groups.RECORDS_OFFICERS);

    /** Every group and every board, still without anybody. */
    static Belongings empty(Iterable<Board> boards) {
        Belongings none = new Belongings(new TreeMap<>(), new TreeMap<>());
        Groups.ofTheRegister().keySet().forEach(group -> none.groups.put(group, new TreeSet<>()));
        boards.forEach(board -> none.boards.put(board.id(), new TreeSet<>()));
        return none;
    }

    void add(Seat seat) {
        boards.get(seat.boardId()).add(seat.personId());
        groups.get(Groups.POLITICIANS).add(seat.personId());
        if (seat.kind() == SeatKind.CHAIR || seat.kind() == SeatKind.VICE_CHAIR) {
            groups.get(Groups.CHAIRS).add(seat.personId());
        }
    }

    /** A role without a board is no membership; a role without a group has no tasks. */
    void add(StaffRole role) {
        Set<String> board = role.boardId() == null ? null : boards.get(role.boardId());
        if (board != null) {
            board.add(role.personId());
        }
        String group = GROUP_OF_ROLE.get(role.role());
        if (group != null) {
            groups.get(group).add(role.personId());
        }
    }

    /** Whoever has left the register belongs nowhere, whatever roles are still on record. */
    void keepOnly(Set<String> listed) {
        groups.values().forEach(people -> people.retainAll(listed));
        boards.values().forEach(people -> people.retainAll(listed));
    }
}
