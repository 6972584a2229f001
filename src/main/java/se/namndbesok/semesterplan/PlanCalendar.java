package se.namndbesok.semesterplan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Semester;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;
import se.namndbesok.register.Policies;
import se.namndbesok.register.StudyVisitRules;

/** The meetings that a semester's plan goes by, as the register has them now. */
@Component
public class PlanCalendar {

    /** How long before the semester a plan begins to look for its dates (P2a, step 1). */
    private static final int WEEKS_BEFORE = 10;

    private final Meetings meetings;
    private final Policies policies;
    private final WorkingDays workingDays;
    private final Clock clock;

    PlanCalendar(Meetings meetings, Policies policies, WorkingDays workingDays, Clock clock) {
        this.meetings = meetings;
        this.policies = policies;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    public StudyVisitRules rules(SemesterPlan plan) {
        return policies.get(plan.policyId()).studyVisits();
    }

    public ProposalDeadline deadline(SemesterPlan plan) {
        StudyVisitRules.Planning planning = rules(plan).planning();
        return new ProposalDeadline(planning.dueBefore(), planning.remindBefore());
    }

    /** From when a semester is planned: ten weeks before it. */
    public static LocalDate opens(Semester semester) {
        return semester.firstDay().minusWeeks(WEEKS_BEFORE);
    }

    /** The semester's first presidium meeting; one that the plan goes by is followed wherever it is moved (F5). */
    public Optional<Meeting> presidium(String board, Semester semester, String knownId) {
        return meetings.presidiumMeetings(board, opens(semester)).stream()
                .filter(meeting ->
                        semester.contains(meeting.date()) || meeting.id().equals(knownId))
                .min(Comparator.comparing(Meeting::date));
    }

    /** The semester's first board meeting, by the policy's month (C-14). */
    public Optional<Meeting> firstBoardMeeting(String board, Semester semester, StudyVisitRules rules) {
        int month = rules.firstBoardMeetingMonth()
                .getOrDefault(semester.half(), semester.half().firstMonth());
        return meetings.boardMeetings(board, semester.firstDay()).stream()
                .filter(meeting ->
                        semester.contains(meeting.date()) && meeting.date().getMonthValue() >= month)
                .findFirst();
    }

    /**
     * Where the visits are presented: the meeting that the plan was on its way to as long as it is in the calendar; else the
     * semester's first board meeting, or the next one when that has been (F7). Empty when the register has none.
     */
    public Optional<Meeting> presentation(SemesterPlan plan) {
        List<Meeting> listed =
                meetings.boardMeetings(plan.boardId(), plan.semester().firstDay());
        Optional<Meeting> kept = listed.stream()
                .filter(meeting -> meeting.id().equals(plan.boardMeetingId()))
                .findFirst();
        return kept.or(() -> firstBoardMeeting(plan.boardId(), plan.semester(), rules(plan))
                        .filter(meeting -> !meeting.date().isBefore(today())))
                .or(() -> listed.stream()
                        .filter(meeting -> !meeting.date().isBefore(today()))
                        .findFirst());
    }

    /** The days on which the board or its presidium meets in the semester. */
    public List<Meeting> meetings(SemesterPlan plan) {
        return meetings.all(plan.semester().firstDay()).stream()
                .filter(meeting -> meeting.boardId().equals(plan.boardId()))
                .filter(meeting -> plan.semester().contains(meeting.date()))
                .toList();
    }
}
