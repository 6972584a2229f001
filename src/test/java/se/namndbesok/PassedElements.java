package se.namndbesok;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes every sequence flow that any story takes, for {@link ProcessCoverageTest}. Each flow node has a flow in or, as a
 * start or boundary event, a flow out: with all flows taken all nodes are passed.
 */
@TestComponent
public class PassedElements extends AbstractProcessEnginePlugin {

    /** The flows as "process:flow". */
    static final Set<String> PASSED = Collections.synchronizedSet(new TreeSet<>());

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                ExecutionListener note = execution -> PASSED.add(key(execution, flow));
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, note);
            }
        });
    }

    private static String key(DelegateExecution execution, TransitionImpl flow) {
        return execution.getProcessDefinitionId().replaceAll(":.*", "") + ":" + flow.getId();
    }
}
