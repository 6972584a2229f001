package se.namndbesok.demo;

import java.time.Instant;

/**
 * Something that will happen by itself in the demonstration.
 *
 * @param what the event or the task in the model's words
 * @param process the name of the process
 * @param about the unit or the meeting; may be empty
 */
public record Coming(Instant at, String what, String process, String about) {}
