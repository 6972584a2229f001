package se.namndbesok.compensation;

import se.namndbesok.engine.Variable;

/** Every process variable of compensation. */
public final class CompensationVariables {

    public static final Variable<String> VISIT = Variable.text("visitId");
    public static final Variable<String> POLICY = Variable.text("policyId");
    public static final Variable<String> CLAIMANT = Variable.text("claimant");
    public static final Variable<String> GRANTER = Variable.text("granter");
    public static final Variable<String> UNIT_NAME = Variable.text("unitName");

    public static final Variable<Boolean> IS_CLAIMED = Variable.answer("isClaimed");
    public static final Variable<Boolean> IS_LATE_CLAIM_ALLOWED = Variable.answer("isLateClaimAllowed");
    public static final Variable<Boolean> IS_ENDORSED = Variable.answer("isEndorsed");
    public static final Variable<Boolean> IS_RETURNED = Variable.answer("isReturned");
    public static final Variable<Boolean> IS_GRANTED = Variable.answer("isGranted");

    private CompensationVariables() {}
}
