package se.namndbesok.register;

/** A department under a board; its head plans study visits (C-15). */
public record Department(String id, String boardId, String name, String headId) {}
