package se.namndbesok.contactyear;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import se.namndbesok.calendar.Stockholm;

/** One assignment in one calendar year; its id is the business key, as in "ka-1:2027". */
public record AssignmentYear(String assignmentId, int year) {

    public static AssignmentYear of(String id) {
        int colon = id.lastIndexOf(':');
        return new AssignmentYear(id.substring(0, colon), Integer.parseInt(id.substring(colon + 1)));
    }

    public String id() {
        return assignmentId + ":" + year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** The first morning of the year after: nothing more can be booked. */
    public ZonedDateTime end() {
        return Stockholm.morning(lastDay().plusDays(1));
    }

    /** 15 January of the year after, at 08:00 (Y6). */
    public ZonedDateTime closing() {
        return Stockholm.morning(LocalDate.of(year + 1, 1, 15));
    }
}
