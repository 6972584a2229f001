package se.namndbesok.register;

import java.time.Period;
import java.util.List;
import java.util.Map;
import se.namndbesok.calendar.Semester;

/**
 * The rules of study visits per semester under one policy (C).
 *
 * @param visitsPerSemester in all (C-10); the departments' shares add up to it
 * @param perDepartment how many each department offers, by department id in the file's order (C-11, C-12)
 * @param firstBoardMeetingMonth from which month on a board meeting is the semester's first (C-14)
 * @param anchoredWith whose view is asked for (C-20)
 * @param reportRequired whether the participants write a report (C is silent)
 */
public record StudyVisitRules(
        BoardRole boardRole,
        int visitsPerSemester,
        Map<String, Integer> perDepartment,
        Map<Semester.Half, Integer> firstBoardMeetingMonth,
        Planning planning,
        List<SeatKind> anchoredWith,
        SignUp signUp,
        boolean reportRequired) {

    /**
     * The deadline of the proposals and what happens around it.
     *
     * @param dueBefore how long before the semester's first presidium meeting (C-18)
     * @param remindBefore how long before the deadline the heads are reminded, the earliest first
     * @param overdueReminders how long after it
     * @param escalateAfterWorkingDays null when nobody is told
     * @param escalateTo whom to tell; null when nobody is
     * @param limitMustBeStated whether the question of a limit must be answered (C-19)
     */
    public record Planning(
            Period dueBefore,
            List<Period> remindBefore,
            List<Period> overdueReminders,
            Integer escalateAfterWorkingDays,
            Role escalateTo,
            boolean limitMustBeStated) {}

    /** How seats are given; it opens when the visit is presented (C-21, C-23). */
    public record SignUp(Period closesBeforeVisit, Oversubscription oversubscription) {}

    /** What decides when more want to come than there are seats (D21). */
    public enum Oversubscription {
        FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST,
        LOTTERY,
        SPREAD_OVER_PARTIES,
        SECRETARY_DECIDES
    }
}
