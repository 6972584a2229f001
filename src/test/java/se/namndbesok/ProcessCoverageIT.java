package se.namndbesok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Judges, when all stories of this run have been told, that together they went every way through every model. */
class ProcessCoverageIT {

    @Test
    @DisplayName("Every sequence flow of every model is taken by some story")
    void everyFlowIsTaken() throws IOException {
        Set<String> passed = passed();
        assertThat(passed).as("No story has been told in this run").isNotEmpty();
        Set<String> missed = flows();
        missed.removeAll(passed);
        assertThat(missed).as("Sequence flows that no story has taken").isEmpty();
    }

    private static Set<String> passed() throws IOException {
        Set<String> passed = new TreeSet<>();
        Files.createDirectories(PassedElements.NOTES);
        for (Path notes : Models.files(PassedElements.NOTES, "")) {
            passed.addAll(Files.readAllLines(notes));
        }
        return passed;
    }

    private static Set<String> flows() throws IOException {
        Set<String> flows = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromStream(file.getInputStream());
            String process = List.copyOf(model.getModelElementsByType(Process.class))
                    .get(0)
                    .getId();
            model.getModelElementsByType(SequenceFlow.class).stream()
                    // The engine goes from an event-based gateway by the event itself, whose own flow is judged.
                    .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                    .forEach(flow -> flows.add(process + ":" + flow.getId()));
        }
        return flows;
    }
}
