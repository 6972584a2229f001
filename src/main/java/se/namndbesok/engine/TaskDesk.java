package se.namndbesok.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;

/** The user tasks that pages of our own list: whose they are, and by when they are to be done. */
@Component
public class TaskDesk {

    private static final int MANY = 500;
    private static final Comparator<TaskCard> SOONEST_FIRST = Comparator.comparing(
                    TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskCard::name);

    private final TaskService tasks;
    private final RuntimeService processes;
    private final HistoryService history;
    private final EngineUsers users;

    TaskDesk(TaskService tasks, RuntimeService processes, HistoryService history, EngineUsers users) {
        this.tasks = tasks;
        this.processes = processes;
        this.history = history;
        this.users = users;
    }

    /** The person's own tasks and those of the own groups, soonest first. */
    public List<TaskCard> of(String person) {
        List<Task> all = Stream.concat(
                        listed(query().taskAssignee(person)).stream(),
                        offered(person).map(TaskDesk::listed).stream().flatMap(List::stream))
                .toList();
        Map<String, LocalDate> visits = visits(all);
        return all.stream()
                .map(task -> card(task, visits.get(task.getId())))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** The days of the visits that tasks are about, by the tasks' ids: a column of the task list. */
    private Map<String, LocalDate> visits(List<Task> all) {
        return all.isEmpty()
                ? Map.of()
                : processes
                        .createVariableInstanceQuery()
                        .variableName(TaskCards.VISIT_DAY)
                        .taskIdIn(all.stream().map(Task::getId).toArray(String[]::new))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                VariableInstance::getTaskId, day -> LocalDate.parse((String) day.getValue())));
    }

    /** Every open task of these boards whose last day has passed, the oldest first. */
    public List<TaskCard> lateOf(Collection<String> boards, LocalDate today) {
        Date morning = Date.from(today.atStartOfDay(Stockholm.ZONE).toInstant());
        return boards.isEmpty()
                ? List.of()
                : listed(query().tenantIdIn(boards.toArray(String[]::new)).dueBefore(morning)).stream()
                        .map(TaskDesk::card)
                        .filter(card -> card.isLate(today))
                        .sorted(SOONEST_FIRST)
                        .toList();
    }

    /** The task, if it is the person's or may be taken by the person. */
    public Optional<TaskCard> find(String person, String taskId) {
        Optional<TaskQuery> offered = offered(person);
        return Stream.concat(Stream.of(query().taskAssignee(person)), offered.stream())
                .map(query -> query.taskId(taskId).singleResult())
                .filter(task -> task != null)
                .findFirst()
                .map(TaskDesk::card);
    }

    /** The person's open task of that kind on that board, if there is one. */
    public Optional<TaskCard> findOwn(String person, String definitionKey, String boardId) {
        TaskQuery query =
                query().taskAssignee(person).taskDefinitionKey(definitionKey).tenantIdIn(boardId);
        return listed(query).stream().findFirst().map(TaskDesk::card);
    }

    /** Whether the person had the task and it is done. */
    public boolean wasDoneBy(String person, String taskId) {
        return history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .taskAssignee(person)
                        .finished()
                        .count()
                > 0;
    }

    /** What the own groups may take on the own boards; nothing for somebody without a group or a board. */
    private Optional<TaskQuery> offered(String person) {
        List<String> groups = users.groupsOf(person);
        List<String> boards = users.tenantsOf(person);
        return groups.isEmpty() || boards.isEmpty()
                ? Optional.empty()
                : Optional.of(query().taskUnassigned()
                        .taskCandidateGroupIn(groups)
                        .tenantIdIn(boards.toArray(String[]::new)));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active();
    }

    private static List<Task> listed(TaskQuery query) {
        return query.orderByDueDate().asc().listPage(0, MANY);
    }

    static TaskCard card(Task task) {
        return card(task, null);
    }

    private static TaskCard card(Task task, LocalDate visit) {
        return new TaskCard(
                task.getId(),
                Names.kebab(task.getTaskDefinitionKey()),
                task.getName(),
                task.getDescription(),
                task.getTenantId(),
                day(task.getDueDate()),
                day(task.getFollowUpDate()),
                task.getAssignee(),
                visit);
    }

    private static LocalDate day(Date moment) {
        return moment == null ? null : Stockholm.dateOf(moment.toInstant());
    }
}
