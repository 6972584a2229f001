package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Policies;
import se.namndbesok.semesterplan.Anchoring;
import se.namndbesok.semesterplan.PlanCalendar;
import se.namndbesok.semesterplan.SemesterPlan;

/** How long a head has to change a proposal: the policy's days, at latest until the board's agenda cut-off (P2a, step 5). */
@Component
class ChangeTime {

    private final PlanCalendar calendar;
    private final Policies policies;

    ChangeTime(PlanCalendar calendar, Policies policies) {
        this.calendar = calendar;
        this.policies = policies;
    }

    /** The last day; also after the cut-off there is a working day left. */
    LocalDate last(SemesterPlan plan, Anchoring asked) {
        LocalDate days =
                policies.lastDay("changeProposal", plan.policyId()).day(asked.on(), null, calendar.workingDays());
        LocalDate least = calendar.workingDays().plus(asked.on(), 1);
        Optional<LocalDate> cutoff = calendar.presentation(plan).map(Meeting::agendaCutoff);
        LocalDate last = cutoff.filter(day -> day.isBefore(days)).orElse(days);
        return last.isBefore(least) ? least : last;
    }

    /** The working day after that, on which secretary and chair go on without the head. */
    LocalDate passed(SemesterPlan plan, Anchoring asked) {
        return calendar.workingDays().plus(last(plan, asked), 1);
    }

    /** When the changed proposal is to be taken up. */
    LocalDate answer(SemesterPlan plan, Anchoring asked) {
        return passed(plan, asked);
    }
}
