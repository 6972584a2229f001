package se.namndbesok.register;

import java.time.ZonedDateTime;

/**
 * One mail about a task that is not done.
 *
 * @param toOthers whether it goes to those who are told of it, not to whoever is to do it
 */
public record Reminder(ZonedDateTime at, boolean toOthers) {}
