package se.namndbesok.policyreview;

/** What came of a review. */
public enum ReviewOutcome {
    UNCHANGED,
    ADOPTED,
    REJECTED
}
