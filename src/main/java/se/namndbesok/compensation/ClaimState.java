package se.namndbesok.compensation;

/** Where a claim stands (domain.md part 4). */
public enum ClaimState {
    /** The politician has not answered yet, or is to correct it. */
    DRAFT,
    /** The politician wants none. */
    NONE,
    /** Nobody claimed it in time (F5). */
    LAPSED,
    CLAIMED,
    ENDORSED,
    GRANTED,
    REFUSED,
    EXPORTED
}
