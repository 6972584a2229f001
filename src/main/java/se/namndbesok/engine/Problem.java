package se.namndbesok.engine;

/**
 * One thing that is wrong with a submission, in Swedish.
 *
 * @param field the key of the question that it is about; null when it is about none, or about several
 */
public record Problem(String field, String text) {}
