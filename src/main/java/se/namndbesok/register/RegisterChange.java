package se.namndbesok.register;

import java.util.Set;

/**
 * What a load does to one thing of the register, in Swedish words.
 *
 * @param thing the table's name; its text is {@code register.table.<thing>}
 * @param name what it is, as in "Eklunden, 2027-01-27 § 9"
 * @param detail what is changed in it, before and after; empty for what comes or goes whole
 * @param boards whose it is; none for what belongs to the municipality as a whole
 */
public record RegisterChange(Action action, String thing, String name, String detail, Set<String> boards) {

    /** What happens to the thing. */
    public enum Action {
        ADDED,
        CHANGED,
        RETIRED
    }

    /** Whether those boards' secretaries may make the change: a person may be of several boards, the rest is of one. */
    public boolean isUpTo(Set<String> secretarysBoards) {
        if (thing.equals("person")) {
            return boards.stream().anyMatch(secretarysBoards::contains);
        }
        return !boards.isEmpty() && secretarysBoards.containsAll(boards);
    }
}
