package se.namndbesok.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.engine.TaskMail.Told;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** What a person sees of a new task before opening it: its dates and columns in the task list, and the mail about it. */
@Component
class TaskCards {

    /** A column of the task filters, local to the task so that whoever may do the task may read it. */
    static final String VISIT_DAY = "visitDay";

    static final LocalTime START_OF_DAY = LocalTime.of(6, 0);
    static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final FormTasks forms;
    private final People people;
    private final TaskHolders holders;
    private final TaskMail mail;
    private final TaskNames names;
    private final Reminders reminders;
    private final LastDays lastDays;

    TaskCards(
            FormTasks forms,
            People people,
            TaskHolders holders,
            TaskMail mail,
            TaskNames names,
            Reminders reminders,
            LastDays lastDays) {
        this.forms = forms;
        this.people = people;
        this.holders = holders;
        this.mail = mail;
        this.names = names;
        this.reminders = reminders;
        this.lastDays = lastDays;
    }

    void created(DelegateTask task) {
        FormTask<?> step = forms.of(task.getTaskDefinitionKey());
        Work work = Work.of((TaskEntity) task);
        LocalDate due = lastDays.of((TaskEntity) task, step, work);
        task.setDueDate(at(due, END_OF_DAY));
        Optional.ofNullable(step.followUp(work)).ifPresent(day -> task.setFollowUpDate(at(day, START_OF_DAY)));
        names.give((TaskEntity) task, step, work);
        keepVisitDay(task);
        Optional.ofNullable(step.holder(work)).ifPresent(holder -> task.setAssignee(holder.id()));
        reminders.setTimer((TaskEntity) task);
        if (task.getAssignee() == null) {
            offer(task, step, work);
        }
        if (isOwnDoing(task)) {
            tellAssignee(task, step, work);
        }
    }

    /** The column goes by the case's variable, which a moved visit changes. */
    static void keepVisitDay(DelegateTask task) {
        Optional.ofNullable(task.getExecution().getVariable(VISIT_DAY))
                .filter(day -> !day.equals(task.getVariableLocal(VISIT_DAY)))
                .ifPresent(day -> task.setVariableLocal(VISIT_DAY, day));
    }

    static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(Stockholm.ZONE).toInstant());
    }

    /** A role with one holder is that person's task at once; several are asked, and the first who takes it has it. */
    private void offer(DelegateTask task, FormTask<?> step, Work work) {
        List<Person> candidates = holders.candidates(task);
        if (candidates.size() == 1) {
            task.setAssignee(candidates.get(0).id());
        } else {
            Told told = told(task, step, work);
            candidates.forEach(candidate -> mail.tell(task, told, candidate));
        }
    }

    /** Whether the person has just made this task, by starting a case or by handing in the task before it. */
    private static boolean isOwnDoing(DelegateTask task) {
        return task.getAssignee() != null && task.getAssignee().equals(Work.loggedIn());
    }

    /** Whoever is given a task is told by mail; not who took it from the group. */
    void assigned(DelegateTask task) {
        if (task.getAssignee() != null && !isOwnDoing(task)) {
            tellAssignee(task, forms.of(task.getTaskDefinitionKey()), Work.of((TaskEntity) task));
        }
    }

    private void tellAssignee(DelegateTask task, FormTask<?> step, Work work) {
        people.find(task.getAssignee())
                .filter(person -> step.isAnnounced(work))
                .ifPresent(person -> mail.tell(task, told(task, step, work), person));
    }

    private static Told told(DelegateTask task, FormTask<?> step, Work work) {
        String link = Links.task(task.getId());
        return new Told("task", task.getTaskDefinitionKey(), step.facts(work), link, step.calendar(work));
    }
}
