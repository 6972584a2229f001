package se.namndbesok.boardnotification;

import java.time.ZonedDateTime;
import se.namndbesok.engine.Variable;

/** Every process variable of board-notification. */
public final class BoardNotificationVariables {

    public static final Variable<ZonedDateTime> AGENDA_CUTOFF_PASSED_AT = Variable.moment("agendaCutoffPassedAt");
    public static final Variable<ZonedDateTime> MEETING_DAY_PASSED_AT = Variable.moment("meetingDayPassedAt");
    public static final Variable<Boolean> ARE_THERE_REPORTS = Variable.flag("areThereReports");
    public static final Variable<String> PACKET = Variable.text("packetId");

    public static final Variable<Boolean> IS_MEETING_NEARER = Variable.answer("isMeetingNearer");
    public static final Variable<Boolean> IS_NEXT_MEETING_KNOWN = Variable.answer("isNextMeetingKnown");

    public static final Variable<String> CHOSEN_MEETING = Variable.text("chosenMeetingId");

    private BoardNotificationVariables() {}
}
