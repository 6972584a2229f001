package se.namndbesok.demo;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** Who has, or had, a task of the demonstration: a person, or the group that it waits for. */
@Component
@Profile("demo")
class DemoPersons {

    private final People people;
    private final TaskService tasks;
    private final IdentityService identities;

    DemoPersons(People people, TaskService tasks, IdentityService identities) {
        this.people = people;
        this.tasks = tasks;
        this.identities = identities;
    }

    String of(HistoricTaskInstance task) {
        if (task.getAssignee() != null) {
            return people.find(task.getAssignee()).map(Person::name).orElse(task.getAssignee());
        }
        return task.getEndTime() == null ? group(task.getId()) : "";
    }

    private String group(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> link.getGroupId() != null)
                .map(link ->
                        identities.createGroupQuery().groupId(link.getGroupId()).singleResult())
                .map(Group::getName)
                .collect(Collectors.joining(", "));
    }
}
