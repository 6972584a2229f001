package se.namndbesok.policyreview;

import java.time.ZonedDateTime;
import se.namndbesok.engine.Variable;

/** Every process variable of policy-review. */
public final class PolicyReviewVariables {

    /** The version under review, which the case keeps. */
    public static final Variable<String> POLICY = Variable.text("policyId");

    /** Who answers for the document now; follows the role. */
    public static final Variable<String> OWNER = Variable.text("documentOwner");

    public static final Variable<String> PROPOSAL = Variable.text("proposalId");
    public static final Variable<Boolean> IS_NEW_VERSION_NEEDED = Variable.answer("isNewVersionNeeded");
    public static final Variable<Boolean> IS_PROPOSAL_REGISTERED = Variable.answer("isProposalRegistered");
    public static final Variable<Boolean> IS_ADOPTED = Variable.answer("isAdopted");
    public static final Variable<ZonedDateTime> PROPOSAL_OVERDUE_AT = Variable.moment("proposalOverdueAt");
    public static final Variable<ZonedDateTime> VALIDITY_BEGUN_AT = Variable.moment("validityBegunAt");

    private PolicyReviewVariables() {}
}
