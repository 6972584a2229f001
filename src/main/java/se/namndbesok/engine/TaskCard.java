package se.namndbesok.engine;

import java.time.LocalDate;

/**
 * A user task as a list of tasks shows it.
 *
 * @param form the id of its form
 * @param name as in "Planera besöket: Eklunden"
 * @param about what it is about, as the model says; null when the model says nothing
 * @param due the last day
 * @param from the day from which it is current; null: it is now
 * @param assignee whose it is; null while it waits for somebody of a group to take it
 */
public record TaskCard(
        String id,
        String form,
        String name,
        String about,
        String boardId,
        LocalDate due,
        LocalDate from,
        String assignee) {

    /** Whether the last day has passed. */
    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** Whether it waits for a later day. */
    public boolean isLater(LocalDate today) {
        return from != null && from.isAfter(today);
    }

    public boolean isOf(String person) {
        return person.equals(assignee);
    }
}
