package se.namndbesok.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The forms of user tasks for pages of our own, by the same way as Tasklist goes: one form, one set of rules, two faces. */
@Component
public class TaskForms {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService processes;
    private final AsPerson as;
    private final ObjectMapper json;

    TaskForms(FormService forms, TaskService tasks, RuntimeService processes, AsPerson as, ObjectMapper json) {
        this.forms = forms;
        this.tasks = tasks;
        this.processes = processes;
        this.as = as;
        this.json = json;
    }

    /** What the form shows, by key: texts, numbers, flags, lists and maps; prefilled answers included. */
    public Map<String, Object> shown(String person, String taskId) {
        List<FormField> fields =
                as.call(person, () -> forms.getTaskFormData(taskId).getFormFields());
        Map<String, Object> shown = new LinkedHashMap<>();
        fields.forEach(field -> shown.put(field.getId(), plain(field.getValue())));
        return shown;
    }

    private Object plain(TypedValue value) {
        if (!(value instanceof SerializableValue structured)) {
            return value == null ? null : value.getValue();
        }
        try {
            return json.readValue(structured.getValueSerialized(), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the engine shows is Json", e);
        }
    }

    /** Hands the task in; a refusal is told by {@link FailedCommand#of}. */
    public void submit(String person, String taskId, Map<String, Object> answers) {
        as.call(person, () -> {
            forms.submitTaskForm(taskId, answers);
            return null;
        });
    }

    /** Takes a task of the own group. */
    public void claim(String person, String taskId) {
        as.call(person, () -> {
            tasks.claim(taskId, person);
            return null;
        });
    }

    /** Starts a process on that board in the name of the person. */
    public void start(String person, String process, String boardId) {
        as.call(person, () -> processes.startProcessInstanceByKey(process, Map.of(BoardTenants.BOARD.name(), boardId)));
    }
}
