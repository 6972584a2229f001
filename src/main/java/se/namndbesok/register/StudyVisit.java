package se.namndbesok.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import se.namndbesok.calendar.Semester;

/**
 * A study visit that the administration offers the board's politicians in a semester (C-10). From the department's
 * proposal on all its facts are there; before that only whose it is, and the rest is null.
 *
 * @param id also the business key of its own process
 * @param unitId where in the department; null when the visit is to no unit of the register
 * @param start Swedish local time, as is the end
 * @param outline what it is about, in a few sentences (C-17)
 * @param limit null when as many may come as want to (C-19)
 */
public record StudyVisit(
        String id,
        String boardId,
        Semester semester,
        String departmentId,
        String unitId,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String place,
        Contact contact,
        String outline,
        List<Purpose> purposes,
        Limit limit,
        State state) {

    /**
     * Who receives the politicians and gets the list of them (C-24).
     *
     * @param personId null for somebody who is not in the register
     * @param phone null when there is an email
     * @param email null when there is a phone
     */
    public record Contact(String personId, String name, String phone, String email) {}

    /** At most so many seats, and why (C-19). */
    public record Limit(int seats, String reason) {}

    /** What the visit is about, in the purpose's words (C-13). */
    public enum Purpose {
        MOST_VULNERABLE,
        PREVENTION,
        OTHER
    }

    /** How far a study visit has come. */
    public enum State {
        TO_BE_PLANNED,
        PROPOSED,
        ANCHORED,
        PRESENTED,
        OPEN,
        CLOSED_FOR_SIGN_UP,
        CARRIED_OUT,
        CANCELLED
    }

    public StudyVisit {
        purposes = List.copyOf(purposes);
    }

    /** A department's place in the plan, before anybody has proposed anything. */
    public static StudyVisit toBePlanned(String id, String boardId, Semester semester, String departmentId) {
        return new StudyVisit(
                id,
                boardId,
                semester,
                departmentId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                State.TO_BE_PLANNED);
    }

    /** Whether a department has said when, where and what. */
    public boolean isProposed() {
        return date != null;
    }

    public LocalDateTime startsAt() {
        return date.atTime(start);
    }

    public LocalDateTime endsAt() {
        return date.atTime(end);
    }

    /** The business key of the plan that the visit belongs to, as in SN-2027-SPRING. */
    public String planKey() {
        return semester.key(boardId);
    }
}
