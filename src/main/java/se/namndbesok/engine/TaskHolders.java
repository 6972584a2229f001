package se.namndbesok.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.Role;

/** Who has a task to do today, by the register and not by what was true when the task came. */
@Component
class TaskHolders {

    /** Groups of officials; a task for politicians is always somebody's own. */
    private static final Map<String, Role> GROUPS = Map.of(
            Groups.BOARD_SECRETARIES, Role.BOARD_SECRETARY,
            Groups.REGISTRARS, Role.REGISTRAR,
            Groups.DEPARTMENT_HEADS, Role.DEPARTMENT_HEAD,
            Groups.HEADS_OF_ADMINISTRATION, Role.HEAD_OF_ADMINISTRATION,
            Groups.QUALITY_STRATEGISTS, Role.QUALITY_STRATEGIST,
            Groups.RECORDS_OFFICERS, Role.RECORDS_OFFICER);

    private final People people;
    private final Clock clock;

    TaskHolders(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Who may take the task; nobody for a task that is one person's own. */
    List<Person> candidates(DelegateTask task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .map(TaskHolders::role)
                .flatMap(role -> holders(task, role))
                .distinct()
                .toList();
    }

    /** A group whose holders nobody knew would be told of nothing, so a model that offers a task to one is at fault. */
    private static Role role(String group) {
        return Optional.ofNullable(GROUPS.get(group))
                .orElseThrow(() -> new IllegalStateException("No role for the candidate group " + group));
    }

    /** Whose the task is: who has taken it, and as long as nobody with the role has, all who may. */
    List<Person> holders(DelegateTask task) {
        List<Person> candidates = candidates(task);
        List<Person> taken = Stream.ofNullable(task.getAssignee())
                .flatMap(person -> people.find(person).stream())
                .filter(person -> candidates.isEmpty() || candidates.contains(person))
                .toList();
        return taken.isEmpty() ? candidates : taken;
    }

    /** Who is told when nothing is said of it: the secretaries, and of a task of theirs the head of administration. */
    List<Person> superiors(DelegateTask task, List<Person> holders) {
        List<Person> secretaries = holders(task, Role.BOARD_SECRETARY)
                .filter(person -> !holders.contains(person))
                .toList();
        return secretaries.isEmpty()
                ? holders(task, Role.HEAD_OF_ADMINISTRATION).toList()
                : secretaries;
    }

    private Stream<Person> holders(DelegateTask task, Role role) {
        return people.holders(task.getTenantId(), role, LocalDate.now(clock)).stream();
    }
}
