package se.namndbesok.retentionreview;

import se.namndbesok.engine.Variable;

/** Every process variable of retention-review. */
public final class RetentionReviewVariables {

    public static final Variable<Boolean> IS_ANYTHING_DUE = Variable.flag("isAnythingDue");
    public static final Variable<Boolean> IS_DISPOSAL_PROPOSED = Variable.flag("isDisposalProposed");
    public static final Variable<Boolean> IS_DISPOSAL_APPROVED = Variable.flag("isDisposalApproved");

    private RetentionReviewVariables() {}
}
