package se.namndbesok.studyvisit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import se.namndbesok.engine.Variable;

/** Every process variable of study-visit. */
public final class StudyVisitVariables {

    public static final Variable<String> UNIT_NAME = Variable.text("unitName");
    /** Who has the department's tasks as they come; the register is asked again each time (F16). */
    public static final Variable<String> DEPARTMENT_HEAD = Variable.text("departmentHead");

    public static final Variable<String> VISIT_HOST = Variable.text("visitHost");
    public static final Variable<String> POLICY = Variable.text("policyId");
    public static final Variable<LocalDate> VISIT_DAY = Variable.day("visitDay");
    public static final Variable<List<String>> INVITEES = Variable.ids("invitees");
    public static final Variable<String> INVITEE = Variable.element("invitee");
    public static final Variable<List<String>> PARTICIPANTS = Variable.ids("participants");
    public static final Variable<String> OFFERED_TO = Variable.text("offeredTo");
    /** A code of reason.*. */
    public static final Variable<String> CALL_OFF_REASON = Variable.text("callOffReason");

    public static final Variable<ZonedDateTime> SIGN_UP_CLOSED_AT = Variable.moment("signUpClosedAt");
    public static final Variable<ZonedDateTime> OFFER_EXPIRED_AT = Variable.moment("offerExpiredAt");
    public static final Variable<ZonedDateTime> PREPARATION_DAY_REACHED_AT = Variable.moment("preparationDayReachedAt");
    public static final Variable<ZonedDateTime> REMINDER_DAY_REACHED_AT = Variable.moment("reminderDayReachedAt");
    public static final Variable<ZonedDateTime> VISIT_DAY_CAME_AT = Variable.moment("visitDayCameAt");
    public static final Variable<ZonedDateTime> VISIT_DAY_ENDED_AT = Variable.moment("visitDayEndedAt");
    public static final Variable<ZonedDateTime> VISIT_DAY_PASSED_AT = Variable.moment("visitDayPassedAt");
    public static final Variable<ZonedDateTime> ANSWER_DAY_PASSED_AT = Variable.moment("answerDayPassedAt");

    public static final Variable<Boolean> IS_SEAT_RELEASED = Variable.answer("isSeatReleased");
    public static final Variable<Boolean> IS_SEAT_OFFERED = Variable.answer("isSeatOffered");
    public static final Variable<Boolean> IS_OFFER_TAKEN = Variable.answer("isOfferTaken");
    public static final Variable<Boolean> ARE_PARTICIPANTS_SETTLED = Variable.answer("areParticipantsSettled");
    public static final Variable<Boolean> IS_SIGN_UP_REOPENED = Variable.answer("isSignUpReopened");
    public static final Variable<Boolean> IS_STILL_LISTED = Variable.answer("isStillListed");
    public static final Variable<Boolean> IS_VISIT_MOVED = Variable.answer("isVisitMoved");
    public static final Variable<Boolean> IS_LIMIT_CHANGED = Variable.answer("isLimitChanged");
    public static final Variable<Boolean> IS_LIMIT_CONFIRMED = Variable.answer("isLimitConfirmed");
    public static final Variable<Boolean> IS_VISIT_CALLED_OFF = Variable.answer("isVisitCalledOff");
    public static final Variable<Boolean> IS_STUDY_VISIT_HELD = Variable.answer("isStudyVisitHeld");
    public static final Variable<Boolean> IS_REPLACEMENT_WANTED = Variable.answer("isReplacementWanted");
    public static final Variable<Boolean> IS_REPLACEMENT_PROPOSED = Variable.answer("isReplacementProposed");

    private StudyVisitVariables() {}
}
