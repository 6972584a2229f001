package se.namndbesok;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;

/** Names and kinds of what is in the models: what the house calls things, and what it does not use. */
class ProcessModelTest {

    private static final String LOWER_CAMEL = "[a-z][a-zA-Z]*";
    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    @Test
    void thereAreModels() {
        Assertions.assertThat(MODELS).isNotEmpty();
    }

    @Test
    void eachFileIsOneProcessOfItsName() {
        for (Models model : MODELS) {
            Assertions.assertThat(model.all(Process.class))
                    .as(model.at("processes"))
                    .hasSize(1);
            faults.addUnless(
                    (model.id() + ".bpmn").equals(model.file().getFileName().toString()), model.at(model.id()));
            faults.addUnless(model.id().matches("[a-z]+(-[a-z]+)*"), model.at("kebab-case"));
            faults.addUnless(model.process().isExecutable(), model.at("executable"));
        }
        faults.assertNone();
    }

    @Test
    void historyLivesForDays() {
        for (Models model : MODELS) {
            String ttl = model.process().getCamundaHistoryTimeToLiveString();
            faults.addUnless(ttl != null && ttl.matches("P\\d+D"), model.at("historyTimeToLive " + ttl));
        }
        faults.assertNone();
    }

    @Test
    void idsAreLowerCamelAndFlowsAreNamedAfterTheirEnds() {
        for (Models model : MODELS) {
            model.nodes().forEach(node -> faults.addUnless(node.getId().matches(LOWER_CAMEL), model.at(node.getId())));
            for (SequenceFlow flow : model.all(SequenceFlow.class)) {
                String id = flow.getSource().getId() + "_to_" + flow.getTarget().getId();
                faults.addUnless(flow.getId().equals(id), model.at(flow.getId() + " instead of " + id));
            }
        }
        faults.assertNone();
    }

    @Test
    void tasksAreForPeopleOrServicesAndNothingListensOrScripts() {
        for (Models model : MODELS) {
            model.all(Task.class)
                    .forEach(task -> faults.addUnless(
                            task instanceof UserTask || task instanceof ServiceTask, model.at(task.getId())));
            for (String forbidden : List.of("executionListener", "script", "class=", "expression=")) {
                faults.addUnless(!model.xml().contains("camunda:" + forbidden), model.at("camunda:" + forbidden));
            }
            faults.addUnless(!model.xml().matches("(?s).*<bpmn:script.*"), model.at("script"));
        }
        faults.assertNone();
    }

    @Test
    void tasksAndEventsAreNamedAndEndsTellTheOutcome() {
        for (Models model : MODELS) {
            for (FlowNode node : model.nodes()) {
                boolean named = node.getName() != null && !node.getName().isBlank();
                boolean needsName = node instanceof Task || node instanceof Event;
                faults.addUnless(named || !needsName, model.at(node.getId() + " has no name"));
                boolean empty = node instanceof EndEvent
                        && named
                        && Set.of("slut", "end", "klart")
                                .contains(node.getName().toLowerCase(Locale.ROOT));
                faults.addUnless(!empty, model.at(node.getId() + " does not tell the outcome"));
            }
        }
        faults.assertNone();
    }

    @Test
    void atMostOneStartIsBlankInEachScope() {
        for (Models model : MODELS) {
            for (StartEvent start : model.all(StartEvent.class)) {
                long blank = start.getParentElement().getChildElementsByType(StartEvent.class).stream()
                        .filter(it -> it.getEventDefinitions().isEmpty())
                        .count();
                faults.addUnless(blank <= 1, model.at(start.getId() + " is not the only blank start"));
            }
        }
        faults.assertNone();
    }

    @Test
    void everythingIsDrawn() {
        for (Models model : MODELS) {
            List<BaseElement> drawn = new ArrayList<>();
            model.all(BpmnShape.class).forEach(shape -> drawn.add(shape.getBpmnElement()));
            model.all(BpmnEdge.class).forEach(edge -> drawn.add(edge.getBpmnElement()));
            model.nodes().forEach(node -> faults.addUnless(drawn.contains(node), model.at(node.getId())));
            model.all(SequenceFlow.class).forEach(it -> faults.addUnless(drawn.contains(it), model.at(it.getId())));
        }
        faults.assertNone();
    }
}
