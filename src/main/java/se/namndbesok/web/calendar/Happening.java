package se.namndbesok.web.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.namndbesok.web.studyvisits.VisitCard;

/**
 * Something in a person's calendar.
 *
 * @param id stable, so that a calendar program knows it again
 * @param place null when there is none to tell
 * @param end the same as the start for a last day
 * @param link within the product; null when there is nothing to open
 * @param visit where it is a study visit that the person may open: what there is to do about it; else null
 */
public record Happening(
        String id,
        Kind kind,
        String title,
        String place,
        LocalDateTime start,
        LocalDateTime end,
        String link,
        VisitCard visit) {

    Happening(String id, Kind kind, String title, String place, LocalDateTime start, LocalDateTime end, String link) {
        this(id, kind, title, place, start, end, link, null);
    }

    /** What it is, as the page tells in words. */
    public enum Kind {
        VISIT,
        STUDY_VISIT,
        MEETING,
        LAST_DAY
    }

    public LocalDate day() {
        return start.toLocalDate();
    }

    /** Whether it is a day rather than a time. */
    public boolean isAllDay() {
        return kind == Kind.LAST_DAY;
    }
}
