package se.namndbesok.register;

import java.time.LocalDate;

/** Where the board decided something: the meeting's date and the item number as text, as in "§ 9". */
public record Decision(LocalDate date, String paragraph) {}
