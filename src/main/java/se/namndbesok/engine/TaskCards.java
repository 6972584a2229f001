package se.namndbesok.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.notice.CalendarEntry;
import se.namndbesok.notice.Notice;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** What a person sees of a new task before opening it: its dates and columns in the task list, and the mail about it. */
@Component
class TaskCards {

    /** The columns of the task filters, local to the task so that whoever may do the task may read them. */
    static final String UNIT_NAME = "unitName";

    static final String VISIT_DAY = "visitDay";

    private static final LocalTime START_OF_DAY = LocalTime.of(6, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final Map<String, Role> GROUPS =
            Map.of(Groups.BOARD_SECRETARIES, Role.BOARD_SECRETARY, Groups.REGISTRARS, Role.REGISTRAR);

    private final FormTasks forms;
    private final Outbox outbox;
    private final Boards boards;
    private final People people;
    private final Clock clock;

    TaskCards(FormTasks forms, Outbox outbox, Boards boards, People people, Clock clock) {
        this.forms = forms;
        this.outbox = outbox;
        this.boards = boards;
        this.people = people;
        this.clock = clock;
    }

    void created(DelegateTask task) {
        FormTask<?> step = forms.of(task.getTaskDefinitionKey());
        Work work = Work.of((TaskEntity) task);
        LocalDate due = step.due(work);
        task.setDueDate(at(due, END_OF_DAY));
        Optional.ofNullable(step.followUp(work)).ifPresent(day -> task.setFollowUpDate(at(day, START_OF_DAY)));
        name(task, step, work);
        if (task.getAssignee() == null) {
            offer(task, step, work);
        }
        if (isOwnDoing(task)) {
            tellAssignee(task, step, work);
        }
    }

    /** "Planera besöket: Eklunden", and the columns of the task list; most cases know their unit as a variable. */
    private static void name(DelegateTask task, FormTask<?> step, Work work) {
        String unit = (String) task.getExecution().getVariable(UNIT_NAME);
        Map<String, String> facts = unit == null ? step.facts(work) : Map.of("unit", unit);
        Optional.ofNullable(facts.getOrDefault("unit", facts.get("meetingDate")))
                .ifPresent(about -> task.setName(task.getName() + ": " + about));
        Optional.ofNullable(facts.get("unit")).ifPresent(name -> task.setVariableLocal(UNIT_NAME, name));
        Optional.ofNullable(task.getExecution().getVariable(VISIT_DAY))
                .ifPresent(day -> task.setVariableLocal(VISIT_DAY, day));
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(Stockholm.ZONE).toInstant());
    }

    /** A role with one holder is that person's task at once; several are asked, and the first who takes it has it. */
    private void offer(DelegateTask task, FormTask<?> step, Work work) {
        List<Person> holders = task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .flatMap(group -> people.holders(task.getTenantId(), GROUPS.get(group), LocalDate.now(clock)).stream())
                .distinct()
                .toList();
        if (holders.size() == 1) {
            task.setAssignee(holders.get(0).id());
        } else {
            Told told = new Told(step.facts(work), step.calendar(work));
            holders.forEach(holder -> tell(task, told, holder));
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
        if (!step.isAnnounced(work)) {
            return;
        }
        people.find(task.getAssignee())
                .ifPresent(person -> tell(task, new Told(step.facts(work), step.calendar(work)), person));
    }

    /** What a mail about a task says, the same to everybody: the values of its places, and the visit for the calendar. */
    private record Told(Map<String, String> facts, CalendarEntry calendar) {}

    private void tell(DelegateTask task, Told told, Person person) {
        Map<String, String> places = new HashMap<>(told.facts());
        places.put("firstName", person.givenName());
        places.put("due", SwedishDates.day(Stockholm.dateOf(task.getDueDate().toInstant())));
        outbox.post(new Notice(
                "task:" + task.getId() + ":" + person.id(),
                new Recipient(person.name(), person.email()),
                task.getTaskDefinitionKey(),
                places,
                Links.task(task.getId()),
                "Nämndsekreteraren, " + boards.get(task.getTenantId()).name(),
                told.calendar(),
                task.getExecution().getProcessBusinessKey(),
                task.getProcessInstanceId()));
    }
}
