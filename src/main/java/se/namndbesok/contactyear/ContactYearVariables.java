package se.namndbesok.contactyear;

import java.time.ZonedDateTime;
import java.util.List;
import se.namndbesok.engine.Variable;

/** Every process variable of contact-year. */
public final class ContactYearVariables {

    public static final Variable<String> UNIT_NAME = Variable.text("unitName");
    public static final Variable<String> POLICY = Variable.text("policyId");
    public static final Variable<String> ASSIGNMENT = Variable.text("assignmentId");
    public static final Variable<String> LEAD_POLITICIAN = Variable.text("leadPolitician");
    public static final Variable<List<String>> NEWCOMERS = Variable.ids("newcomers");

    public static final Variable<ZonedDateTime> YEAR_IS_OVER_AT = Variable.moment("yearIsOverAt");
    public static final Variable<ZonedDateTime> CLOSING_DAY_REACHED_AT = Variable.moment("closingDayReachedAt");

    public static final Variable<Boolean> ARE_VISITS_LEFT = Variable.answer("areVisitsLeft");
    public static final Variable<Boolean> ARE_ALL_VISITS_HELD = Variable.answer("areAllVisitsHeld");

    private ContactYearVariables() {}
}
