package se.namndbesok.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.core.model.PropertyKey;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Reminder;
import se.namndbesok.register.ReminderRule;
import se.namndbesok.register.TaskDays;

/**
 * Sets the timer of a user task's timeout listener to the next mail about it (docs/adr/0006). There is at most one timer
 * for a task, and none when no mail is to come.
 */
@Component
class Reminders {

    /** The listener's timer as the model declares it, kept on the activity by {@link FormTaskParser}. */
    static final PropertyKey<TimerDeclarationImpl> TIMER = new PropertyKey<>("namndbesok-reminder-timer");

    private static final String REMIND_AT = "remindAt"; // what the models' timers read

    private final FormTasks forms;
    private final Policies policies;
    private final Boards boards;
    private final WorkingDays workingDays;
    private final Clock clock;

    Reminders(FormTasks forms, Policies policies, Boards boards, WorkingDays workingDays, Clock clock) {
        this.forms = forms;
        this.policies = policies;
        this.boards = boards;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Sets the timer to the first mail that is still to come, if there is one. */
    void setTimer(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        TimerDeclarationImpl timer = execution.getActivity().getProperties().get(TIMER);
        if (timer == null) {
            return; // a model that is not ours
        }
        Instant now = clock.instant();
        plan(task).stream()
                .map(Reminder::at)
                .filter(at -> at.toInstant().isAfter(now))
                .findFirst()
                .ifPresent(at -> set(timer, execution, at));
    }

    /** The task's last day is another: the mails still to come go by it. */
    void moveTimer(TaskEntity task) {
        List.copyOf(task.getExecution().getJobs()).stream()
                .filter(job -> TimerTaskListenerJobHandler.TYPE.equals(job.getJobHandlerType()))
                .forEach(JobEntity::delete);
        setTimer(task);
    }

    /** The date is a variable only while the engine reads it: a transient one is never stored. */
    private static void set(TimerDeclarationImpl timer, ExecutionEntity execution, ZonedDateTime at) {
        execution.setVariableLocal(REMIND_AT, Variables.dateValue(Date.from(at.toInstant()), true));
        timer.createTimer(execution);
        execution.removeVariableLocal(REMIND_AT);
    }

    /** What is to be sent when a timer fires: usually one mail; after a standstill all that it was set for until now. */
    List<Reminder> due(TaskEntity task, Instant timer) {
        Instant now = clock.instant();
        return plan(task).stream()
                .filter(mail -> !mail.at().toInstant().isBefore(timer)
                        && !mail.at().toInstant().isAfter(now))
                .toList();
    }

    private List<Reminder> plan(TaskEntity task) {
        LocalDate begin = day(task.getCreateTime());
        FormTask<?> step = forms.of(task.getTaskDefinitionKey());
        Work work = Work.of(task);
        ReminderRule rule =
                Objects.requireNonNullElseGet(step.reminders(work), () -> ofPolicy(task.getTaskDefinitionKey(), work));
        return rule.plan(new TaskDays(begin, day(task.getDueDate()), step.event(work)), workingDays).stream()
                .filter(mail -> !step.isPaused(work, mail.at().toLocalDate()))
                .toList();
    }

    private ReminderRule ofPolicy(String id, Work work) {
        return work.policy()
                .map(policy -> policies.reminders(id, policy))
                .orElseGet(() -> policies.reminders(id, boards.get(work.board()), LocalDate.now(clock)));
    }

    private static LocalDate day(Date date) {
        return Stockholm.dateOf(date.toInstant());
    }
}
