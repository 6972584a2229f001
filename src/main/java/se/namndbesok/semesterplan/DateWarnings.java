package se.namndbesok.semesterplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.StudyVisit;

/**
 * What is worth a thought about a proposed day: the department is warned, never stopped (C-16, F3, F4).
 *
 * @param others the other departments' current proposals
 * @param meetingDays on which the board or its presidium meets
 * @param presentation the board meeting at which the visits are presented; null when it is not known
 */
public record DateWarnings(
        List<StudyVisit> others, List<LocalDate> meetingDays, LocalDate presentation, WorkingDays calendar) {

    /**
     * One warning.
     *
     * @param key of its text
     * @param departmentId whose proposal it is about; null when about none
     */
    public record Warning(String key, String departmentId) {}

    /** Every warning about a visit on that day to that unit, which may be null. */
    public List<Warning> of(LocalDate day, String unitId) {
        List<Warning> warnings = new ArrayList<>();
        for (StudyVisit other : others) {
            if (day.equals(other.date())) {
                warnings.add(new Warning("warn.sameDay", other.departmentId()));
            } else if (monday(day).equals(monday(other.date()))) {
                warnings.add(new Warning("warn.sameWeek", other.departmentId()));
            }
            if (unitId != null && unitId.equals(other.unitId())) {
                warnings.add(new Warning("warn.sameUnit", other.departmentId()));
            }
        }
        if (meetingDays.contains(day)) {
            warnings.add(new Warning("warn.meetingDay", null));
        }
        if (!calendar.isWorkingDay(day)) {
            warnings.add(new Warning("warn.holiday", null));
        }
        if (presentation != null && day.isBefore(presentation)) {
            warnings.add(new Warning("warn.beforePresentation", null));
        }
        return warnings;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
