package se.namndbesok.semesterplan.steps;

import static se.namndbesok.semesterplan.SemesterPlanVariables.BOARD_ON;
import static se.namndbesok.semesterplan.SemesterPlanVariables.ENTERED_BY;
import static se.namndbesok.semesterplan.SemesterPlanVariables.PRESIDIUM_ON;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.semesterplan.SemesterPlan;

/** The secretary enters the semester's first meetings into the register; without them there is no deadline (C-18). */
@Component
class EnterMeetingDates extends PlanTask<FirstMeetings> {

    private final MeetingEntry entry;

    EnterMeetingDates(PlanDesk desk, MeetingEntry entry) {
        super(desk);
        this.entry = entry;
    }

    @Override
    protected void show(Work work, FormData form) {
        SemesterPlan plan = plan(work);
        form.put("semester", plan.semester().label());
        form.put("firstDay", SwedishDates.day(plan.semester().firstDay()));
        form.put("lastDay", SwedishDates.day(plan.semester().lastDay()));
        Optional<Meeting> board = board(plan);
        form.put("board", board.map(meeting -> SwedishDates.day(meeting.date())).orElse(""));
        form.put("isBoardKnown", board.isPresent());
    }

    private Optional<Meeting> board(SemesterPlan plan) {
        return desk.calendar()
                .firstBoardMeeting(
                        plan.boardId(), plan.semester(), desk.calendar().rules(plan));
    }

    @Override
    protected FirstMeetings read(Work work, FormData form, Problems problems) {
        SemesterPlan plan = plan(work);
        FirstMeetings dates = new FirstMeetings(
                form.day("presidiumOn").orElse(null), form.day("boardOn").orElse(null));
        mustFit(plan, dates.presidium(), problems.at("presidiumOn"));
        mustFit(plan, dates.board(), problems.at("boardOn"));
        LocalDate board = board(plan).map(Meeting::date).orElse(dates.board());
        boolean late =
                board != null && dates.presidium() != null && !dates.presidium().isBefore(board);
        problems.at("presidiumOn").addIf(late, "err.presidiumAfterBoard");
        if (!problems.any()) {
            entry.faults(work.board(), dates)
                    .forEach(fault -> problems.at("presidiumOn").add("err.register", "fault", fault));
        }
        return dates;
    }

    private void mustFit(SemesterPlan plan, LocalDate day, Problems here) {
        here.addIf(day != null && !day.isAfter(desk.calendar().today()), "err.past");
        boolean outside = day != null && !plan.semester().contains(day);
        here.addIf(outside, "err.outsideSemester", "semester", plan.semester().label());
    }

    @Override
    protected void accept(Work work, FirstMeetings dates) {
        work.set(PRESIDIUM_ON, dates.presidium());
        if (dates.board() != null) {
            work.set(BOARD_ON, dates.board());
        }
        work.set(ENTERED_BY, work.person());
    }
}
