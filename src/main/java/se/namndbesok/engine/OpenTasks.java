package se.namndbesok.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Person;

/** Lets a case's open tasks follow the register: their name, their last day, from when they are current, and whose they are. */
@Component
public class OpenTasks {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final FormTasks forms;
    private final Reminders reminders;
    private final LastDays lastDays;
    private final TaskNames names;

    OpenTasks(
            @Lazy ProcessEngine engine,
            @Lazy TaskService tasks,
            FormTasks forms,
            Reminders reminders,
            LastDays lastDays,
            TaskNames names) {
        this.engine = engine;
        this.tasks = tasks;
        this.forms = forms;
        this.reminders = reminders;
        this.lastDays = lastDays;
        this.names = names;
    }

    /** Asks every open task of the case again; who gets a task in this way is told by mail as of a new one. */
    public void follow(String processInstance) {
        each(processInstance, this::follow);
    }

    /** Calls every open task of the case as the register calls what it is about. */
    void rename(String processInstance) {
        each(processInstance, task -> names.follow(task, forms.of(task.getTaskDefinitionKey()), Work.of(task)));
    }

    private void each(String processInstance, Consumer<TaskEntity> change) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    List.copyOf(context.getTaskManager().findTasksByProcessInstanceId(processInstance))
                            .forEach(change);
                    return null;
                }));
    }

    private void follow(TaskEntity task) {
        FormTask<?> step = forms.of(task.getTaskDefinitionKey());
        Work work = Work.of(task);
        Date due = TaskCards.at(lastDays.of(task, step, work), TaskCards.END_OF_DAY);
        if (!due.equals(task.getDueDate())) {
            tasks.setDueDate(task.getId(), due);
            reminders.moveTimer(task);
        }
        LocalDate current = step.followUp(work);
        Date from = current == null ? null : TaskCards.at(current, TaskCards.START_OF_DAY);
        if (!Objects.equals(from, task.getFollowUpDate())) {
            tasks.setFollowUpDate(task.getId(), from);
        }
        TaskCards.keepVisitDay(task);
        names.follow(task, step, work);
        Person holder = step.holder(work);
        if (holder != null && !holder.id().equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), holder.id());
        }
    }
}
