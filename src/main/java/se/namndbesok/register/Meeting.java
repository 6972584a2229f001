package se.namndbesok.register;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting in the board's calendar.
 *
 * @param id from the date first planned, as in ON-2027-03-24 or ON-PRESIDIUM-2027-03-10; a moved meeting keeps it
 * @param agendaCutoff the last day to get on the agenda
 */
public record Meeting(
        String id, String boardId, MeetingKind kind, LocalDate date, LocalTime start, LocalDate agendaCutoff) {}
