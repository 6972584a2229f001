package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.processEngine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/**
 * Where a case is and where it has been. Every id is looked up in the model first: "has not passed" of an id that does not
 * exist would always be true.
 */
public final class Token {

    private final ProcessInstance instance;

    private Token(ProcessInstance instance) {
        this.instance = instance;
    }

    public static Token of(ProcessEngine engine, ProcessInstance instance) {
        init(engine);
        return new Token(instance);
    }

    /** At these elements and no others. */
    public Token waitsAt(String... ids) {
        Set<String> here = new TreeSet<>();
        ActivityInstance tree = processEngine().getRuntimeService().getActivityInstance(instance.getId());
        assertThat(tree).as("a case that is not over").isNotNull();
        leaves(tree, here);
        assertThat(here).containsExactlyInAnyOrder(known(ids));
        return this;
    }

    private static void leaves(ActivityInstance at, Set<String> found) {
        for (TransitionInstance between : at.getChildTransitionInstances()) {
            found.add(between.getActivityId());
        }
        for (ActivityInstance inside : at.getChildActivityInstances()) {
            leaves(inside, found);
        }
        if (at.getChildActivityInstances().length + at.getChildTransitionInstances().length == 0) {
            found.add(at.getActivityId());
        }
    }

    public Token hasPassed(String... ids) {
        BpmnAwareTests.assertThat(instance).hasPassed(known(ids));
        return this;
    }

    public Token hasNotPassed(String... ids) {
        BpmnAwareTests.assertThat(instance).hasNotPassed(known(ids));
        return this;
    }

    /** Over, by this end. */
    public void hasEndedAt(String id) {
        BpmnAwareTests.assertThat(instance).isEnded().hasPassed(known(id));
    }

    private String[] known(String... ids) {
        for (String id : ids) {
            Object element = processEngine()
                    .getRepositoryService()
                    .getBpmnModelInstance(instance.getProcessDefinitionId())
                    .getModelElementById(id);
            assertThat(element).as("element " + id + " of the model").isNotNull();
        }
        return ids;
    }
}
