package se.namndbesok.leadchange;

import se.namndbesok.engine.Variable;

/** Every process variable of lead-change. */
public final class LeadChangeVariables {

    public static final Variable<String> INITIATOR = Variable.text("initiator");
    public static final Variable<Boolean> IS_LEAD_CHANGED = Variable.answer("isLeadChanged");
    public static final Variable<String> VISIT = Variable.text("visitId");
    public static final Variable<String> SUCCESSOR = Variable.text("successor");

    private LeadChangeVariables() {}
}
