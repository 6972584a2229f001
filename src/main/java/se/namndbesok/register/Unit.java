package se.namndbesok.register;

/**
 * A unit that politicians visit.
 *
 * @param departmentId null where the board has no departments
 * @param kind as the file says, for example SARSKILT_BOENDE
 * @param managerId the manager today; null when nobody is
 * @param users how many use the service; null when not stated
 * @param smallUnit so few users that somebody may be recognised
 * @param provider null when the municipality runs the unit itself
 */
public record Unit(
        String id,
        String boardId,
        String departmentId,
        String name,
        String kind,
        String managerId,
        Integer users,
        boolean smallUnit,
        Provider provider) {}
