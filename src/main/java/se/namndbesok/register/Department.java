package se.namndbesok.register;

import java.time.LocalDate;

/**
 * A department under a board; its head plans study visits (C-15).
 *
 * @param to its last day; null where it goes on
 */
public record Department(String id, String boardId, String name, String headId, LocalDate to) {}
