package se.namndbesok.reportwithdrawal;

import se.namndbesok.engine.Variable;

/** Every process variable of report-withdrawal. */
public final class ReportWithdrawalVariables {

    public static final Variable<String> INITIATOR = Variable.text("initiator");
    public static final Variable<Boolean> IS_WITHDRAWN = Variable.answer("isWithdrawn");

    private ReportWithdrawalVariables() {}
}
