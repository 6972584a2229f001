package se.namndbesok.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/** What the demonstration's cases are called: the process, the element of the model, and what the case is about. */
@Component
@Profile("demo")
class DemoCases {

    private static final String UNIT = "unitName";
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Texts texts;
    private final RepositoryService models;
    private final HistoryService history;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    DemoCases(RepositoryService models, HistoryService history, Texts texts) {
        this.texts = texts;
        this.models = models;
        this.history = history;
    }

    String process(String definition) {
        return names.computeIfAbsent(
                definition, id -> models.getProcessDefinition(id).getName());
    }

    String element(String definition, String element) {
        return names.computeIfAbsent(definition + "#" + element, key -> drawn(definition, element));
    }

    private String drawn(String definition, String element) {
        FlowElement found = models.getBpmnModelInstance(definition).getModelElementById(element);
        String name = found == null || found.getName() == null ? "" : found.getName();
        // The only timer of a user task is the one that it is reminded by (docs/adr/0006).
        return found instanceof UserTask ? texts.get("demo.clock.reminder", "task", name) : name;
    }

    /** The unit's name, else the case's own number if a person can read it. */
    String about(String processInstance) {
        HistoricVariableInstance unit = history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(processInstance)
                .variableName(UNIT)
                .list()
                .stream()
                .filter(variable -> variable.getTaskId() == null && variable.getValue() != null)
                .findFirst()
                .orElse(null);
        return unit == null ? number(processInstance) : unit.getValue().toString();
    }

    private String number(String processInstance) {
        HistoricProcessInstance found = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult();
        String key = found == null ? null : found.getBusinessKey();
        return key == null || key.matches(UUID) ? "" : key;
    }
}
