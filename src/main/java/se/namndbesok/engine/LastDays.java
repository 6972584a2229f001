package se.namndbesok.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.LastDay;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReminderRule;
import se.namndbesok.register.TaskDays;

/** The last days of user tasks: what a case itself knows, else what its policy says (docs/adr/0006). */
@Component
public class LastDays {

    private final Policies policies;
    private final Boards boards;
    private final WorkingDays workingDays;
    private final Clock clock;

    LastDays(Policies policies, Boards boards, WorkingDays workingDays, Clock clock) {
        this.policies = policies;
        this.boards = boards;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The last day of an open task, counted from when it came, however often it is asked for. */
    LocalDate of(TaskEntity task, FormTask<?> step, Work work) {
        LocalDate known = step.due(work);
        LocalDate begin = Stockholm.dateOf(task.getCreateTime().toInstant());
        LocalDate usual = known == null ? day(work, task.getTaskDefinitionKey(), begin, step.event(work)) : known;
        LocalDate before = step.before(work);
        return before == null ? usual : inTime(usual, begin, workingDays.onOrBefore(before.minusDays(1)));
    }

    /** The earlier of the two days, but not before the task came. */
    private static LocalDate inTime(LocalDate usual, LocalDate begin, LocalDate latest) {
        LocalDate possible = latest.isBefore(begin) ? begin : latest;
        return usual.isBefore(possible) ? usual : possible;
    }

    /** The last day of a task if it comes today; event: the day that it is about, or null. */
    public LocalDate of(Work work, String task, LocalDate event) {
        return day(work, task, LocalDate.now(clock), event);
    }

    /** The morning of a reminder that the model draws, some days before the day it is about; never, if the policy wants none. */
    public ZonedDateTime reminder(Work work, String step, LocalDate event) {
        ReminderRule rule =
                work.policy().map(policy -> policies.reminders(step, policy)).orElse(ReminderRule.NONE);
        return rule.plan(new TaskDays(event, event, event), workingDays).stream()
                .map(reminder -> reminder.at().toLocalDate())
                .map(day -> day.isBefore(event) ? day : workingDays.onOrBefore(event.minusDays(1)))
                .map(Stockholm::morning)
                .findFirst()
                .orElse(Stockholm.NEVER);
    }

    private LocalDate day(Work work, String task, LocalDate begin, LocalDate event) {
        LastDay rule = work.policy()
                .map(policy -> policies.lastDay(task, policy))
                .orElseGet(() -> policies.lastDay(task, boards.get(work.board()), LocalDate.now(clock)));
        return rule.day(begin, event, workingDays);
    }
}
