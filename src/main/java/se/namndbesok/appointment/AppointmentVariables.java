package se.namndbesok.appointment;

import java.time.ZonedDateTime;
import se.namndbesok.engine.Variable;

/** Every process variable of appointment. */
public final class AppointmentVariables {

    public static final Variable<String> UNIT_NAME = Variable.text("unitName");
    public static final Variable<ZonedDateTime> ELECTION_TIME_PASSED_AT = Variable.moment("electionTimePassedAt");

    private AppointmentVariables() {}
}
