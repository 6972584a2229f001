package se.namndbesok;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Service tasks: one element, one delegate, one name. */
class ServiceTasksTest {

    /** The service tasks that make a PDF: slow, and able to fail, so each is a job of its own (house, 4.5). */
    private static final Set<String> MAKE_PDF = Set.of(
            "archiveReport",
            "keepReturnedVersion",
            "restrictOriginal",
            "bindPacket",
            "listForPresidium",
            "listForBoard",
            "makeDigest");

    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    @Test
    void eachServiceTaskIsADelegateOfItsName() {
        for (Models model : MODELS) {
            for (ServiceTask task : model.all(ServiceTask.class)) {
                Class<?> step = model.step(task.getId());
                boolean bean = step != null
                        && JavaDelegate.class.isAssignableFrom(step)
                        && step.isAnnotationPresent(Component.class);
                faults.addUnless(bean, model.at(task.getId() + " is no delegate: " + step));
                String expression = task.getCamundaDelegateExpression();
                faults.addUnless(
                        ("${" + task.getId() + "}").equals(expression), model.at(task.getId() + " " + expression));
            }
        }
        faults.assertNone();
    }

    @Test
    void whatMakesAPdfIsAJobOfItsOwn() {
        Set<String> jobs = MODELS.stream()
                .flatMap(model -> model.all(ServiceTask.class).stream())
                .filter(ServiceTask::isCamundaAsyncBefore)
                .map(ServiceTask::getId)
                .collect(Collectors.toSet());
        MAKE_PDF.forEach(id -> faults.addUnless(jobs.contains(id), id + " makes a PDF without asyncBefore"));
        faults.assertNone();
    }
}
