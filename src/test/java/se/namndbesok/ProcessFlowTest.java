package se.namndbesok;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/** How the models flow: questions with answers, explicit joins and splits. */
class ProcessFlowTest {

    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    @Test
    void aSplitIsAQuestionWithAnswersAndADefault() {
        for (Models model : MODELS) {
            for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
                if (gateway.getOutgoing().size() > 1) {
                    checkQuestion(model, gateway);
                }
            }
        }
        faults.assertNone();
    }

    private void checkQuestion(Models model, ExclusiveGateway gateway) {
        String question = gateway.getName();
        faults.addUnless(question != null && question.endsWith("?"), model.at(gateway.getId() + " asks " + question));
        faults.addUnless(gateway.getDefault() != null, model.at(gateway.getId() + " has no default"));
        Collection<SequenceFlow> answers = gateway.getOutgoing();
        for (SequenceFlow answer : answers) {
            boolean otherwise = answer.equals(gateway.getDefault());
            faults.addUnless(hasName(answer.getName()), model.at(answer.getId() + " is no answer"));
            faults.addUnless(otherwise == (answer.getConditionExpression() == null), model.at(answer.getId()));
            boolean yes = "Ja".equals(answer.getName());
            faults.addUnless(answers.size() > 2 || otherwise != yes, model.at(answer.getId() + ": the flag means yes"));
        }
    }

    @Test
    void aGatewayEitherJoinsOrSplits() {
        for (Models model : MODELS) {
            for (Gateway gateway : model.all(Gateway.class)) {
                boolean joins = gateway.getIncoming().size() > 1;
                boolean splits = gateway.getOutgoing().size() > 1;
                faults.addUnless(joins != splits, model.at(gateway.getId()));
                faults.addUnless(splits || !hasName(gateway.getName()), model.at(gateway.getId() + " joins, yet asks"));
            }
        }
        faults.assertNone();
    }

    @Test
    void nothingElseJoinsOrSplits() {
        for (Models model : MODELS) {
            for (FlowNode node : model.nodes()) {
                if (!(node instanceof Gateway)) {
                    boolean apart = node instanceof SubProcess inner && inner.triggeredByEvent();
                    boolean first = node instanceof StartEvent || node instanceof BoundaryEvent || apart;
                    faults.addUnless(node.getIncoming().size() == (first ? 0 : 1), model.at(node.getId() + " in"));
                    int out = node instanceof EndEvent || apart ? 0 : 1;
                    faults.addUnless(node.getOutgoing().size() == out, model.at(node.getId() + " out"));
                }
            }
        }
        faults.assertNone();
    }

    @Test
    void onlyAQuestionHasConditions() {
        for (Models model : MODELS) {
            for (SequenceFlow flow : model.all(SequenceFlow.class)) {
                boolean condition = flow.getConditionExpression() != null;
                faults.addUnless(!condition || asks(flow.getSource()), model.at(flow.getId()));
            }
        }
        faults.assertNone();
    }

    private static boolean asks(FlowNode source) {
        return source instanceof ExclusiveGateway && source.getOutgoing().size() > 1;
    }

    private static boolean hasName(String name) {
        return name != null && !name.isBlank();
    }
}
