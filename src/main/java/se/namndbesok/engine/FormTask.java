package se.namndbesok.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.register.Person;
import se.namndbesok.register.ReminderRule;

/**
 * A user task with its form: one class of the same name as the element in the model. What it shows is made when the form
 * is opened; what is submitted is read, refused with everything that is wrong, or handed to the domain as one typed
 * record in the engine's transaction. No value of a form becomes a process variable (docs/adr/0001).
 *
 * @param <R> the record that a submission becomes
 */
public abstract class FormTask<R> {

    /** What the form displays, prefilled answers included. */
    protected abstract void show(Work work, FormData form);

    /** The record of a submission; every fault goes to the problems, and with any problem the result is not used. */
    protected abstract R read(Work work, FormData form, Problems problems);

    /** Hands the record to the domain and answers the model's gateways. */
    protected abstract void accept(Work work, R submitted);

    /** The last day where the case itself knows it; null: as the policy says, or the standard (reminders.yaml). */
    protected LocalDate due(Work work) {
        return null;
    }

    /** The day that the task is about, as the visit's, which last day and reminders may be counted from; null: about none. */
    protected LocalDate event(Work work) {
        return null;
    }

    /**
     * A day that it is to be done before, as that of a proposed visit: the last day is then the working day before it at the
     * latest, or the day the task came. Null: none.
     */
    protected LocalDate before(Work work) {
        return null;
    }

    /** When mails about the task go; null: as the policy says, or the standard (reminders.yaml). */
    protected ReminderRule reminders(Work work) {
        return null;
    }

    /** Whether nobody is to hear of the task on that day; what would have gone then is left out. */
    protected boolean isPaused(Work work, LocalDate day) {
        return false;
    }

    /**
     * Who is told when the task stays undone (docs/adr/0006); null: the board's secretaries, and of a task of theirs the head of
     * administration.
     */
    protected List<Person> escalation(Work work) {
        return null;
    }

    /** From when the task is current; before that it waits under "Kommande". Null: at once. */
    protected LocalDate followUp(Work work) {
        return null;
    }

    /** Whether whoever gets the task is told of it by mail; not where another mail tells of it. */
    protected boolean isAnnounced(Work work) {
        return true;
    }

    /**
     * Whose the task is, where its role has several holders and the case says which of them, as a department's head; null:
     * whoever of the role takes it. It is asked again when the register changes ({@link OpenTasks}).
     */
    protected Person holder(Work work) {
        return null;
    }

    /** The visit for the calendar of whoever gets the task; null for tasks that are no appointment. */
    protected CalendarEntry calendar(Work work) {
        return null;
    }

    /** Whether the task may still be done for some days by somebody who has left the seat that it came with (E6). */
    protected boolean outlivesTheSeat() {
        return false;
    }

    /** The values of the places in the mail about this task; "unit" also names the task's card. */
    protected abstract Map<String, String> facts(Work work);
}
