package se.namndbesok.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A person's own open tasks of one process by the case that they belong to, for pages that show cases; in two questions. */
@Component
public class CaseTasks {

    private final ProcessEngine engine;
    private final TaskService tasks;

    CaseTasks(ProcessEngine engine, TaskService tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /** The person's tasks by the cases' business keys. */
    public Map<String, List<TaskCard>> of(String person, String process) {
        List<Task> own = tasks.createTaskQuery()
                .taskAssignee(person)
                .processDefinitionKey(process)
                .active()
                .list();
        Map<String, String> keys =
                keys(own.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return own.stream()
                .filter(task -> keys.containsKey(task.getProcessInstanceId()))
                .collect(Collectors.groupingBy(
                        task -> keys.get(task.getProcessInstanceId()),
                        Collectors.mapping(TaskDesk::card, Collectors.toList())));
    }

    /** Whoever has a task may know which case it belongs to. */
    private Map<String, String> keys(Set<String> cases) {
        return cases.isEmpty()
                ? Map.of()
                : ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(context -> context.runWithoutAuthorization(() -> read(cases)));
    }

    private Map<String, String> read(Set<String> cases) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(cases).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
