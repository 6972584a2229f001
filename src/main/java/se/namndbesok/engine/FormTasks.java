package se.namndbesok.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/** Shows and takes in the forms of user tasks: the class of a task is the bean named as the task's id in the model. */
@Component
class FormTasks {

    private static final String SUBMITTED = "submittedWithItsForm";

    private final BeanFactory beans;
    private final Submission submission;
    private final Texts texts;
    private final Map<String, FormSchema> schemas = FormSchema.all();

    FormTasks(BeanFactory beans, Submission submission, Texts texts) {
        this.beans = beans;
        this.submission = submission;
        this.texts = texts;
    }

    FormTask<?> of(String taskDefinition) {
        return beans.getBean(taskDefinition, FormTask.class);
    }

    /** What a form shows, made now: nothing of it is stored in the engine. */
    List<FormField> shown(TaskEntity task) {
        FormData form = new FormData();
        whileOpen(task, () -> of(task.getTaskDefinitionKey()).show(Work.of(task), form));
        return form.values().entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FormField field(String key, Object value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(key);
        field.setValue(typed(value));
        return field;
    }

    private static TypedValue typed(Object value) {
        boolean scalar =
                value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
        return scalar
                ? Variables.untypedValue(value)
                : SpinValues.jsonValue(json(value)).create();
    }

    private static String json(Object value) {
        return Spin.JSON(value).toString();
    }

    /** Reads a submission, or refuses all of it; a refused one leaves no trace. */
    void submit(TaskEntity task, Map<String, Object> submitted) {
        String person = Work.loggedIn();
        if (person != null && !person.equals(task.getAssignee())) {
            throw new AuthorizationException("Only the assignee may hand in task " + task.getId());
        }
        whileOpen(task, () -> accept(of(task.getTaskDefinitionKey()), task, submitted));
        task.setVariableLocal(SUBMITTED, Variables.booleanValue(true, true)); // transient: never stored
    }

    private <R> void accept(FormTask<R> step, TaskEntity task, Map<String, Object> submitted) {
        Work work = Work.of(task);
        FormSchema schema = schemas.get(Names.kebab(task.getTaskDefinitionKey()));
        Problems problems = new Problems(texts, schema.keysByLabel());
        R record = step.read(work, submission.read(schema, submitted, problems), problems);
        if (problems.any()) {
            throw new Refused(problems);
        }
        try {
            step.accept(work, record);
        } catch (DuplicateKeyException twice) {
            throw handedInTwice(task); // without its cause, which may repeat what was written
        }
    }

    /**
     * What another window has done at this moment may make right answers look wrong, or take away what the form shows: the
     * task is then done, whatever else seems to be the matter.
     */
    private static void whileOpen(TaskEntity task, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            throw isOpen(task) ? fault : handedInTwice(task);
        }
    }

    /** Asks the database. */
    private static boolean isOpen(TaskEntity task) {
        return task.getProcessEngineServices()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count()
                > 0;
    }

    private static OptimisticLockingException handedInTwice(TaskEntity task) {
        return new OptimisticLockingException("Task " + task.getId() + " was handed in twice at once");
    }

    /** A task ends only by its form: completing it with bare variables is refused. */
    void mustBeSubmitted(DelegateTask task) {
        if (task.getVariableLocal(SUBMITTED) == null) {
            throw new Refused(texts.get("err.withoutForm"));
        }
    }
}
