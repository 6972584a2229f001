package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Seats;
import se.namndbesok.semesterplan.PlanMail;
import se.namndbesok.semesterplan.PlanMail.Occasion;
import se.namndbesok.semesterplan.SemesterPlan;

/**
 * The board meeting that the visits were to be presented at is moved or cancelled: the politicians are told when they will hear
 * of them (F7). Before the list for a meeting is made nobody has been told of a day, and the presentation just follows.
 */
@Component
class MovedBoardMeeting {

    private static final String CALENDAR = "/kalender";

    private final PlanDesk desk;
    private final PlanMail mail;
    private final Seats seats;

    MovedBoardMeeting(PlanDesk desk, PlanMail mail, Seats seats) {
        this.desk = desk;
        this.mail = mail;
        this.seats = seats;
    }

    /** Whether the meeting is another than the list says, or on another day; then everybody has been told. */
    boolean follow(SemesterPlan plan) {
        Optional<Meeting> now = desk.calendar().presentation(plan);
        LocalDate before = plan.boardMeetingDate();
        LocalDate after = now.map(Meeting::date).orElse(null);
        if (Objects.equals(before, after)) {
            return false;
        }
        if (before != null) {
            String text = now.map(meeting -> text(plan, meeting)).orElse("boardMeetingCancelled");
            Map<String, String> facts = Map.of(
                    "before", SwedishDates.day(before), "boardDay", after == null ? "" : SwedishDates.day(after));
            LocalDate today = desk.calendar().today();
            mail.send(
                    plan,
                    new Occasion(text, before + ">" + after, facts, CALENDAR),
                    seats.politicians(plan.boardId(), today));
        }
        return true;
    }

    private static String text(SemesterPlan plan, Meeting now) {
        return now.id().equals(plan.boardMeetingId()) ? "boardMeetingMoved" : "boardMeetingReplaced";
    }
}
