package se.namndbesok.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.TaskMail.Told;
import se.namndbesok.register.Person;
import se.namndbesok.register.Reminder;

/** The timeout listener of every user task: reminds whoever has the task now, or tells others that it is not done. */
@Component
class Remind implements TaskListener {

    private final Reminders reminders;
    private final FormTasks forms;
    private final TaskHolders holders;
    private final TaskMail mail;
    private final Texts texts;

    Remind(Reminders reminders, FormTasks forms, TaskHolders holders, TaskMail mail, Texts texts) {
        this.reminders = reminders;
        this.forms = forms;
        this.holders = holders;
        this.mail = mail;
        this.texts = texts;
    }

    @Override
    public void notify(DelegateTask timedOut) {
        TaskEntity task = (TaskEntity) timedOut;
        Instant timer = Context.getCommandContext().getCurrentJob().getDuedate().toInstant();
        List<Reminder> due = reminders.due(task, timer);
        List<Person> whose = holders.holders(task);
        last(due, false).ifPresent(reminder -> remind(task, reminder, whose));
        last(due, true).ifPresent(reminder -> escalate(task, reminder, whose));
        reminders.setTimer(task);
    }

    /** After a standstill of many days nobody gets the same mail many times. */
    private static Optional<Reminder> last(List<Reminder> due, boolean toOthers) {
        return due.stream().filter(mail -> mail.toOthers() == toOthers).reduce((earlier, later) -> later);
    }

    private void remind(TaskEntity task, Reminder reminder, List<Person> whose) {
        boolean late = reminder.at().toInstant().isAfter(task.getDueDate().toInstant());
        Told told = told(task, reminder, late ? "overdue" : "reminder", whose);
        whose.forEach(person -> mail.tell(task, told, person));
    }

    private void escalate(TaskEntity task, Reminder reminder, List<Person> whose) {
        List<Person> others = forms.of(task.getTaskDefinitionKey()).escalation(Work.of(task));
        Told told = told(task, reminder, "escalation", whose);
        Objects.requireNonNullElseGet(others, () -> holders.superiors(task, whose)).stream()
                .distinct()
                .forEach(person -> mail.tell(task, told, person));
    }

    private Told told(TaskEntity task, Reminder reminder, String kind, List<Person> whose) {
        String own = task.getTaskDefinitionKey() + "." + kind;
        Map<String, String> facts =
                new HashMap<>(forms.of(task.getTaskDefinitionKey()).facts(Work.of(task)));
        facts.put("task", task.getName());
        facts.put("whose", whose.stream().map(Person::name).collect(Collectors.joining(", ")));
        facts.put(
                "since", SwedishDates.day(Stockholm.dateOf(task.getCreateTime().toInstant())));
        return new Told(
                kind + ":" + reminder.at().toLocalDate(),
                texts.has("mail." + own + ".subject") ? own : "task." + kind,
                facts,
                reminder.toOthers() ? Links.taskList() : Links.task(task.getId()),
                null);
    }
}
