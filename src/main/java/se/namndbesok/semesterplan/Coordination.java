package se.namndbesok.semesterplan;

import java.time.LocalDate;

/**
 * How a department arrived at its proposal (C-16).
 *
 * @param version counts from 1; every change of the proposal is a new one
 * @param coordinated whether the heads have agreed on dates and content
 * @param reason why not; null when they have
 */
public record Coordination(int version, boolean coordinated, String reason, String by, LocalDate on) {}
