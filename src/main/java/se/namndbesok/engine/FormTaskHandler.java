package se.namndbesok.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Where the engine would copy a form's values into variables and back, the product's own {@link FormTask} stands. */
final class FormTaskHandler implements TaskFormHandler {

    private final TaskFormHandler original;
    private final Supplier<FormTasks> tasks;

    FormTaskHandler(TaskFormHandler original, Supplier<FormTasks> tasks) {
        this.original = original;
        this.tasks = tasks;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormDataImpl form = (TaskFormDataImpl) original.createTaskForm(task);
        form.setFormFields(tasks.get().shown(task));
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope task) {
        tasks.get().submit((TaskEntity) task, submitted);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }
}
