package se.namndbesok.calendar;

import java.time.LocalDate;

/** The last day on which something can still go on a meeting's agenda ("manusstopp", X-18). */
public final class AgendaCutoff {

    private AgendaCutoff() {}

    /** So many calendar days before the meeting, moved to the previous working day. */
    public static LocalDate of(LocalDate meeting, int days, WorkingDays workingDays) {
        return workingDays.onOrBefore(meeting.minusDays(days));
    }
}
