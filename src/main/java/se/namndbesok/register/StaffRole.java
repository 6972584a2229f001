package se.namndbesok.register;

import java.time.LocalDate;

/** That a person has a role for a board; a null from or to is open. */
public record StaffRole(String personId, Role role, String boardId, LocalDate from, LocalDate to) {}
