package se.namndbesok;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 * Notes every sequence flow that any story takes, for {@link ProcessCoverageIT}: in a folder of this run, a file for each
 * fork of the tests. Each flow node has a flow in or, as a start or boundary event, a flow out: with all flows taken all
 * nodes are passed.
 */
@TestComponent
public class PassedElements extends AbstractProcessEnginePlugin {

    /** Where the flows of this run are noted, a line each as "process:flow". */
    static final Path NOTES = Path.of(System.getProperty("passed.elements", "target/passed-elements/one-by-hand"));

    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                ExecutionListener note = execution -> note(key(execution, flow));
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, note);
            }
        });
    }

    private static void note(String flow) throws IOException {
        if (PASSED.add(flow)) {
            Files.createDirectories(NOTES);
            Path notes = NOTES.resolve("of-" + ProcessHandle.current().pid());
            Files.writeString(notes, flow + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static String key(DelegateExecution execution, TransitionImpl flow) {
        return execution.getProcessDefinitionId().replaceAll(":.*", "") + ":" + flow.getId();
    }
}
