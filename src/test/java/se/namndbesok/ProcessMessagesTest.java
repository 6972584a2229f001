package se.namndbesok;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** Processes speak by messages: named after the process that hears them and what has happened. */
class ProcessMessagesTest {

    private static final String PAST_TENSE = "[a-z][a-zA-Z]*(ed|sent|held|taken|written|withdrawn)";
    private static final Pattern MESSAGE_IN_JAVA = Pattern.compile(
            "createMessageCorrelation\\(\\s*\"([^\"]+)\"|startProcessInstanceByMessage\\(\\s*\"([^\"]+)\"");
    private static final List<Models> MODELS = Models.all();
    private final Faults faults = new Faults();

    @Test
    void messagesAreNamedAfterTheirProcessAndWhatHasHappened() {
        List<String> processes = MODELS.stream().map(Models::id).toList();
        for (Models model : MODELS) {
            for (Message message : model.all(Message.class)) {
                String[] parts = message.getName().split("\\.");
                boolean good = parts.length == 2 && processes.contains(parts[0]) && parts[1].matches(PAST_TENSE);
                faults.addUnless(good, model.at("message " + message.getName()));
            }
        }
        faults.assertNone();
    }

    @Test
    void whatJavaCorrelatesIsAMessageOfTheModels() {
        List<String> names = MODELS.stream()
                .flatMap(model -> model.all(Message.class).stream())
                .map(Message::getName)
                .toList();
        Models.files(Path.of("src/main/java"), ".java").forEach(file -> {
            Matcher found = MESSAGE_IN_JAVA.matcher(Models.text(file));
            while (found.find()) {
                String name = found.group(1) == null ? found.group(2) : found.group(1);
                faults.addUnless(names.contains(name), file.getFileName() + " " + name);
            }
        });
        faults.assertNone();
    }
}
