package se.namndbesok.newterm;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.namndbesok.engine.Variable;

/** Every process variable of new-term. */
public final class NewTermVariables {

    /** The last day of the term of office. */
    public static final Variable<LocalDate> TERM_ENDS_ON = Variable.day("termEndsOn");

    public static final Variable<ZonedDateTime> NEW_TERM_BEGUN_AT = Variable.moment("newTermBegunAt");

    private NewTermVariables() {}
}
