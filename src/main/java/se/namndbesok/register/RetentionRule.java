package se.namndbesok.register;

/**
 * How long a board keeps documents of a kind, and the decision that this rests on (L8). A kind without a rule is preserved.
 *
 * @param kind the name of a kind of stored document
 * @param years whole years after the year in which the document was made
 */
public record RetentionRule(String boardId, String kind, int years, String decision) {}
