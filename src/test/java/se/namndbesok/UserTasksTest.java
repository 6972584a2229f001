package se.namndbesok;

import static java.nio.file.Files.isRegularFile;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Groups;
import se.namndbesok.web.EnglishWords;

/**
 * User tasks: one element, one class, one form, one name. That every user task has a due date needs no test here: {@link FormTask}
 * declares due as abstract, so the compiler asks for it.
 */
class UserTasksTest {

    private static final Set<String> GROUPS = Set.of(
            Groups.BOARD_SECRETARIES,
            Groups.REGISTRARS,
            Groups.UNIT_MANAGERS,
            Groups.DEPARTMENT_HEADS,
            Groups.RECORDS_OFFICERS,
            Groups.QUALITY_STRATEGISTS,
            Groups.POLITICIANS);

    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();
    private final Texts texts = new Texts();

    @Test
    void eachUserTaskIsAFormTaskOfItsName() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                Class<?> step = model.step(task.getId());
                boolean bean = step != null && FormTask.class.isAssignableFrom(step) && isComponent(step);
                faults.addUnless(bean, model.at(task.getId() + " is no form task: " + step));
            }
        }
        faults.assertNone();
    }

    @Test
    void eachStepIsInItsModel() {
        for (Models model : MODELS) {
            Set<String> ids = model.nodes().stream()
                    .map(node -> Models.upperFirst(node.getId()))
                    .collect(Collectors.toSet());
            for (Path file : Models.files(model.steps(), ".java")) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> step = Models.load(model.packageName() + ".steps." + name);
                boolean isStep = FormTask.class.isAssignableFrom(step) || JavaDelegate.class.isAssignableFrom(step);
                boolean base = Modifier.isAbstract(step.getModifiers());
                faults.addUnless(!isStep || base || ids.contains(name), model.at(name + " is in no model"));
            }
        }
        faults.assertNone();
    }

    @Test
    void eachUserTaskHasItsForm() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                String form = Models.kebab(task.getId());
                faults.addUnless(form.equals(task.getCamundaFormRef()), model.at(task.getId() + " formRef"));
                boolean bound = "deployment".equals(task.getCamundaFormRefBinding());
                faults.addUnless(bound && task.getCamundaFormKey() == null, model.at(task.getId() + " binding"));
                Path file = Path.of("forms", model.id(), form + ".form");
                faults.addUnless(isRegularFile(file), model.at(task.getId() + " has no " + file));
            }
        }
        faults.assertNone();
    }

    @Test
    void eachFormHasItsUserTask() {
        Set<Path> wanted = MODELS.stream()
                .flatMap(model -> model.all(UserTask.class).stream()
                        .map(task -> Path.of("forms", model.id(), Models.kebab(task.getId()) + ".form")))
                .collect(Collectors.toSet());
        Models.files(Path.of("forms"), "")
                .forEach(form -> faults.addUnless(wanted.contains(form), form + " is unused"));
        faults.assertNone();
    }

    @Test
    void eachUserTaskHasSomebodyAndAPriority() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                boolean one = task.getCamundaAssignee() != null;
                List<String> groups = task.getCamundaCandidateGroupsList();
                faults.addUnless(one != !groups.isEmpty(), model.at(task.getId() + " is for nobody, or for two kinds"));
                faults.addUnless(GROUPS.containsAll(groups), model.at(task.getId() + " " + groups));
                String priority = task.getCamundaPriority();
                faults.addUnless(priority != null && priority.matches("\\d+"), model.at(task.getId() + " priority"));
            }
        }
        faults.assertNone();
    }

    @Test
    void eachUserTaskTellsInSwedishWhatToDo() {
        for (Models model : MODELS) {
            for (UserTask task : model.all(UserTask.class)) {
                List<String> told = task.getDocumentations().stream()
                        .map(Documentation::getTextContent)
                        .toList();
                faults.addUnless(
                        told.size() == 1 && told.get(0).strip().length() > 20, model.at(task.getId() + " is untold"));
                faults.addUnless(EnglishWords.in(told).isEmpty(), model.at(task.getId() + " " + told));
                for (String part : List.of("subject", "body", "link")) {
                    String key = "mail." + task.getId() + "." + part;
                    faults.addUnless(texts.has(key), model.at(key + " is missing"));
                }
            }
        }
        faults.assertNone();
    }

    private static boolean isComponent(Class<?> step) {
        return step.isAnnotationPresent(Component.class);
    }
}
