package se.namndbesok.semesterplan;

import java.time.LocalDate;
import se.namndbesok.calendar.Semester;

/**
 * The plan of one board's study visits in one semester.
 *
 * @param id the business key, as in SN-2027-SPRING
 * @param policyId the version that the plan keeps to its end (F17)
 * @param presidiumId the first presidium meeting of the semester; null until it is known
 * @param presidiumDate that meeting's day, as last told to the heads
 * @param due the last day for proposals (C-18)
 * @param boardMeetingId where the visits are presented (C-14); null until the list for it is made, or without a meeting
 * @param boardMeetingDate that meeting's day, as the list says; null as the meeting
 * @param presentedOn null until the board has been told
 */
public record SemesterPlan(
        String id,
        String boardId,
        Semester semester,
        String policyId,
        State state,
        LocalDate openedOn,
        String presidiumId,
        LocalDate presidiumDate,
        LocalDate due,
        String boardMeetingId,
        LocalDate boardMeetingDate,
        LocalDate presentedOn) {

    /** How far a plan has come. */
    public enum State {
        OPEN,
        SUBMITTED,
        ANCHORED,
        PRESENTED,
        CLOSED
    }

    /** How the board was told of the visits (C-14, F7). */
    public enum Presentation {
        AT_MEETING,
        BY_MAIL
    }
}
