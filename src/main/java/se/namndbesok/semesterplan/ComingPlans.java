package se.namndbesok.semesterplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Meeting;

/** Which semesters are to be planned: once each, and by themselves from ten weeks before (C-26). */
@Component
public class ComingPlans {

    private final SemesterPlans plans;
    private final SemesterPolicies policies;
    private final PlanCalendar calendar;
    private final Boards boards;

    ComingPlans(SemesterPlans plans, SemesterPolicies policies, PlanCalendar calendar, Boards boards) {
        this.plans = plans;
        this.policies = policies;
        this.calendar = calendar;
        this.boards = boards;
    }

    /** A semester that a board has not planned. */
    public record Coming(String boardId, Semester semester) {

        /** The plan's business key, as in SN-2027-SPRING. */
        public String key() {
            return semester.key(boardId);
        }
    }

    /** What is to begin today by itself. */
    public List<Coming> dueToday() {
        Semester current = Semester.of(calendar.today());
        return boards.all().stream()
                .flatMap(board -> Stream.of(current, current.next()).map(semester -> new Coming(board.id(), semester)))
                .filter(this::isDue)
                .toList();
    }

    private boolean isDue(Coming coming) {
        LocalDate today = calendar.today();
        if (today.isBefore(PlanCalendar.opens(coming.semester())) || !isUnplanned(coming)) {
            return false;
        }
        Optional<Meeting> presidium = calendar.presidium(coming.boardId(), coming.semester(), null);
        return presidium
                .map(meeting -> meeting.date().isAfter(today))
                .orElse(!coming.semester().contains(today));
    }

    private boolean isUnplanned(Coming coming) {
        return policies.of(coming.boardId(), coming.semester()).isPresent() && !isPlanned(coming);
    }

    public boolean isPlanned(Coming coming) {
        return plans.find(coming.key()).isPresent();
    }

    /** The semester that a secretary means by starting a plan: this one while its first presidium is ahead, else the next. */
    public Coming byHand(String boardId) {
        Coming current = new Coming(boardId, Semester.of(calendar.today()));
        boolean stillTime = calendar.presidium(boardId, current.semester(), null)
                .filter(meeting -> meeting.date().isAfter(calendar.today()))
                .isPresent();
        return stillTime && isUnplanned(current)
                ? current
                : new Coming(boardId, current.semester().next());
    }
}
