package se.namndbesok.contactvisit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import se.namndbesok.engine.Variable;

/** Every process variable of contact-visit. */
public final class ContactVisitVariables {

    public static final Variable<String> UNIT_NAME = Variable.text("unitName");
    public static final Variable<String> POLICY = Variable.text("policyId");
    public static final Variable<String> INITIATOR = Variable.text("initiator");
    public static final Variable<String> WANTED_ASSIGNMENT = Variable.text("wantedAssignment");
    public static final Variable<String> LEAD_POLITICIAN = Variable.text("leadPolitician");
    public static final Variable<String> SUCCESSOR = Variable.text("successor");
    public static final Variable<String> UNIT_MANAGER = Variable.text("unitManager");
    public static final Variable<List<String>> ATTENDEES = Variable.ids("attendees");
    public static final Variable<List<String>> CONFIRMERS = Variable.ids("confirmers");

    public static final Variable<LocalDate> VISIT_DAY = Variable.day("visitDay");
    public static final Variable<ZonedDateTime> REMINDER_DAY_REACHED_AT = Variable.moment("reminderDayReachedAt");
    public static final Variable<ZonedDateTime> VISIT_DAY_PASSED_AT = Variable.moment("visitDayPassedAt");
    public static final Variable<LocalDate> REPORT_DUE = Variable.day("reportDue");
    public static final Variable<ZonedDateTime> REPORT_OVERDUE_AT = Variable.moment("reportOverdueAt");
    public static final Variable<ZonedDateTime> CONFIRMATION_TIME_PASSED_AT =
            Variable.moment("confirmationTimePassedAt");

    public static final Variable<Boolean> IS_REQUESTED = Variable.answer("isRequested");
    public static final Variable<Boolean> IS_VISIT_ALLOWED = Variable.answer("isVisitAllowed");
    public static final Variable<Boolean> IS_TIME_AGREED = Variable.answer("isTimeAgreed");
    public static final Variable<Boolean> IS_REQUEST_RENEWED = Variable.answer("isRequestRenewed");
    public static final Variable<Boolean> IS_VISIT_CHANGED = Variable.flag("isVisitChanged");
    public static final Variable<Boolean> IS_VISIT_HELD = Variable.answer("isVisitHeld");
    public static final Variable<Boolean> IS_NEW_TIME_SOUGHT = Variable.answer("isNewTimeSought");
    public static final Variable<Boolean> IS_UNIT_TO_ANSWER = Variable.answer("isUnitToAnswer");
    public static final Variable<Boolean> IS_REPORT_AWAITED = Variable.answer("isReportAwaited");
    public static final Variable<Boolean> ARE_CONFIRMATIONS_NEEDED = Variable.answer("areConfirmationsNeeded");
    public static final Variable<Boolean> IS_REPORT_SENT_BACK = Variable.flag("isReportSentBack");
    public static final Variable<Boolean> IS_REPORT_APPROVED = Variable.flag("isReportApproved");
    public static final Variable<Boolean> IS_SECRECY_TO_BE_EXAMINED = Variable.flag("isSecrecyToBeExamined");
    public static final Variable<Boolean> IS_SECRET_FOUND = Variable.answer("isSecretFound");
    public static final Variable<Boolean> IS_COPY_FOR_MANAGER = Variable.flag("isCopyForManager");

    private ContactVisitVariables() {}
}
