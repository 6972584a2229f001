package se.namndbesok;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every user task of every model is reminded of, in the one way there is. */
class TaskRemindersTest {

    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    /** The one thing that listens: what the user task is reminded by (docs/adr/0006). */
    @Test
    void eachUserTaskIsRemindedOf() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                List<String> listeners =
                        task.getExtensionElements() == null ? List.of() : listeners(task.getExtensionElements());
                String reminder = task.getId() + "Reminder timeout ${remind} ${remindAt}";
                faults.addUnless(listeners.equals(List.of(reminder)), model.at(task.getId() + " " + listeners));
            }
            long listening = model.all(CamundaTaskListener.class).size();
            faults.addUnless(listening == model.all(UserTask.class).size(), model.at("listeners: " + listening));
        }
        faults.assertNone();
    }

    private static List<String> listeners(ExtensionElements extensions) {
        return extensions.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(listener -> String.join(
                        " ",
                        listener.getAttributeValue("id"),
                        listener.getCamundaEvent(),
                        listener.getCamundaDelegateExpression(),
                        listener.getTextContent().strip()))
                .toList();
    }

    /** A task without a line of its own would be reminded of by nobody, and a policy could not speak of it. */
    @Test
    void eachUserTaskHasItsStandardReminders() {
        Map<String, Object> standard = new Yaml().load(Models.text(Path.of("src/main/resources/reminders.yaml")));
        Set<String> ids = MODELS.stream()
                .flatMap(model -> model.all(UserTask.class).stream().map(UserTask::getId))
                .collect(Collectors.toSet());
        Assertions.assertThat(standard.keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }
}
