package se.namndbesok.demo;

import java.time.Instant;

/**
 * Something that has happened in the demonstration.
 *
 * @param kind end of the text key demo.happened
 * @param who to whom or by whom; may be empty
 * @param link path of a page that shows it, or null
 */
public record Happening(Instant at, String kind, String what, String who, String link) {}
