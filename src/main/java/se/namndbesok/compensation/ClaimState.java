package se.namndbesok.compensation;

/** Where a claim stands (domain.md part 4). */
public enum ClaimState {
    /** The politician has not answered yet, or is to correct it. */
    DRAFT,
    /** The politician wants none. */
    NONE,
    CLAIMED,
    ENDORSED,
    GRANTED,
    REFUSED,
    EXPORTED
}
