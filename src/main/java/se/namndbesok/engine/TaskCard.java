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
 * @param visit the day of the visit that it is about; null when there is none or it was not asked for
 */
public record TaskCard(
        String id,
        String form,
        String name,
        String about,
        String boardId,
        LocalDate due,
        LocalDate from,
        String assignee,
        LocalDate visit) {

    /** Whether it is the own page of something that comes (ADR 3): current on its last day only, it asks for nothing. */
    public boolean isPage() {
        return from != null && from.equals(due);
    }

    /** Whether something was to be done and the last day has passed. */
    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today) && !isPage();
    }

    /** Whether it waits for a later day. */
    public boolean isLater(LocalDate today) {
        return from != null && from.isAfter(today);
    }

    public boolean isOf(String person) {
        return person.equals(assignee);
    }
}
