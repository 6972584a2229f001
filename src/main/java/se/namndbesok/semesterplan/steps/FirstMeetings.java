package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;

/**
 * The semester's first meetings as the secretary enters them.
 *
 * @param board null when the board's is not known yet, or is in the register already
 */
record FirstMeetings(LocalDate presidium, LocalDate board) {}
