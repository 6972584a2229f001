package se.namndbesok.semesterplan;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import se.namndbesok.engine.Variable;

/** Every process variable of semester-plan. */
public final class SemesterPlanVariables {

    public static final Variable<String> POLICY = Variable.text("policyId");
    public static final Variable<String> SEMESTER = Variable.text("semester");
    public static final Variable<String> INITIATOR = Variable.text("initiator");
    public static final Variable<List<String>> VISITS = Variable.ids("visits");
    public static final Variable<String> VISIT = Variable.element("visit");
    public static final Variable<LocalDate> PRESIDIUM_ON = Variable.day("presidiumOn");
    public static final Variable<LocalDate> BOARD_ON = Variable.day("boardOn");
    public static final Variable<String> ENTERED_BY = Variable.text("enteredBy");
    public static final Variable<String> PRESIDIUM_LIST = Variable.text("presidiumListId");
    public static final Variable<String> BOARD_LIST = Variable.text("boardListId");

    public static final Variable<ZonedDateTime> PLANNING_BEGUN_AT = Variable.moment("planningBegunAt");
    public static final Variable<ZonedDateTime> PROPOSALS_DUE_AT = Variable.moment("proposalsDueAt");
    public static final Variable<ZonedDateTime> PRESIDIUM_DAY_REACHED_AT = Variable.moment("presidiumDayReachedAt");
    public static final Variable<ZonedDateTime> CHANGE_TIME_PASSED_AT = Variable.moment("changeTimePassedAt");

    public static final Variable<Boolean> IS_PRESIDIUM_KNOWN = Variable.answer("isPresidiumKnown");
    public static final Variable<Boolean> IS_CHANGE_WANTED = Variable.answer("isChangeWanted");
    public static final Variable<Boolean> IS_CHANGED_BEFORE = Variable.answer("isChangedBefore");
    public static final Variable<Boolean> ARE_VISITS_LEFT = Variable.answer("areVisitsLeft");

    private SemesterPlanVariables() {}
}
