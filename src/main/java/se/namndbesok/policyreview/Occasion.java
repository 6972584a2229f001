package se.namndbesok.policyreview;

/** Why a governing document is to be reviewed. */
public enum Occasion {
    /** Its period is over. */
    YEARLY,
    /** Its validity runs out. */
    EXPIRY,
    /** The term of office ends (B-05, C-06). */
    NEW_TERM,
    /** A document that it depends on has a new version (C-07). */
    RELATED
}
