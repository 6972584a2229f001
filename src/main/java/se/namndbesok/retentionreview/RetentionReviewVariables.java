package se.namndbesok.retentionreview;

import se.namndbesok.engine.Variable;

/** Every process variable of retention-review. */
public final class RetentionReviewVariables {

    public static final Variable<Boolean> IS_ANYTHING_DUE = Variable.answer("isAnythingDue");
    public static final Variable<Boolean> IS_DISPOSAL_PROPOSED = Variable.answer("isDisposalProposed");
    public static final Variable<Boolean> IS_DISPOSAL_APPROVED = Variable.answer("isDisposalApproved");

    private RetentionReviewVariables() {}
}
