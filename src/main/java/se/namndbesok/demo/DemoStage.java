package se.namndbesok.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the people of the demonstration do their tasks in the engine. */
@Component
@Profile("demo")
class DemoStage {

    /** The engine answers nobody who is logged in without a limit. */
    private static final int MANY = 100;

    private final RuntimeService processes;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;

    DemoStage(RuntimeService processes, TaskService tasks, FormService forms, IdentityService identities) {
        this.processes = processes;
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
    }

    /** The person starts a case of that process; the id of its instance. */
    String opens(String person, String process) {
        login(person);
        try {
            return processes.startProcessInstanceByKey(process).getId();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** The process instance with that business key. */
    String caseOf(String businessKey) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
    }

    /** The person takes the task if nobody has it, and hands in its form; what the form had filled in stays. */
    void handsIn(String person, String process, String task, Map<String, ?> answers) {
        login(person);
        try {
            Task open = task(person, process, task);
            forms.submitTaskForm(open.getId(), typed(answers));
        } finally {
            identities.clearAuthentication();
        }
    }

    private Task task(String person, String process, String key) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceId(process)
                .taskDefinitionKey(key)
                .listPage(0, MANY);
        Task mine = open.stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No task " + key + " for " + person));
        if (mine.getAssignee() == null) {
            tasks.claim(mine.getId(), person);
        }
        return mine;
    }

    /** What a form of the person shows under that key. */
    String shown(String person, String process, String task, String key) {
        login(person);
        try {
            return (String)
                    forms.getTaskFormVariables(task(person, process, task).getId())
                            .get(key);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void login(String person) {
        identities.setAuthentication(
                person,
                identities.createGroupQuery().groupMember(person).list().stream()
                        .map(Group::getId)
                        .toList(),
                identities.createTenantQuery().userMember(person).list().stream()
                        .map(Tenant::getId)
                        .toList());
    }

    /** A list is sent as Json, as the forms do. */
    private static Map<String, Object> typed(Map<String, ?> answers) {
        Map<String, Object> typed = new HashMap<>(answers);
        typed.replaceAll((key, value) -> value instanceof List<?> list
                ? SpinValues.jsonValue(Spin.JSON(list)).create()
                : value);
        return typed;
    }
}
