package se.namndbesok.engine.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.AsPerson;

/** Lets the people of a demonstration begin cases and do their tasks, each in the own name. A case goes by its business key. */
@Component
@Profile("demo")
public class PlayPeople {

    private final AsPerson as;
    private final RuntimeService cases;
    private final TaskService tasks;
    private final FormService forms;

    PlayPeople(AsPerson as, RuntimeService cases, TaskService tasks, FormService forms) {
        this.as = as;
        this.cases = cases;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** The person starts a case of that process. */
    public String begins(String person, String process) {
        return as.call(person, () -> cases.startProcessInstanceByKey(process).getBusinessKey());
    }

    /** Whether the task waits for the person. */
    public boolean has(String person, String key, String task) {
        return find(person, key, task).isPresent();
    }

    /** The person takes the task if nobody has it, and hands in its form. */
    public void handsIn(String person, String key, String task, Map<String, ?> answers) {
        Task open = open(person, key, task);
        as.call(person, () -> {
            if (open.getAssignee() == null) {
                tasks.claim(open.getId(), person);
            }
            forms.submitTaskForm(open.getId(), new HashMap<>(answers));
            return null;
        });
    }

    /** The text that the form of a task shows in that field. */
    public String shown(String person, String key, String task, String field) {
        String id = open(person, key, task).getId();
        return as.call(person, () -> (String) forms.getTaskFormVariables(id).get(field));
    }

    private Task open(String person, String key, String task) {
        return find(person, key, task)
                .orElseThrow(() -> new IllegalStateException("No task " + task + " for " + person));
    }

    private Optional<Task> find(String person, String key, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(task).list().stream()
                .filter(it -> it.getAssignee() == null || it.getAssignee().equals(person))
                .findFirst();
    }
}
