package se.namndbesok.register;

/**
 * What became of one study visit, in numbers (P2a step 8).
 *
 * @param reason why it was not held, a code of reason.*; null for one that was
 * @param seats how many were offered; null when as many might come as wanted to
 * @param signedUp how many wanted to come, those in reserve among them
 * @param seated how many had a seat at the end
 * @param attended how many came
 */
public record StudyVisitFigure(
        String visitId, boolean held, String reason, Integer seats, int signedUp, int seated, int attended) {}
