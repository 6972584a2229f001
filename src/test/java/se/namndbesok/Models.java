package se.namndbesok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The models of processes/ as the guards read them: from the file, without an engine. */
record Models(Path file, BpmnModelInstance bpmn) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static List<Models> all() {
        return files(Path.of("processes"), ".bpmn").stream()
                .map(file -> new Models(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    /** The files below a folder whose names end so, in the order of their names. */
    static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    static String upperFirst(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    Process process() {
        return all(Process.class).get(0);
    }

    String id() {
        return process().getId();
    }

    String xml() {
        return text(file);
    }

    String packageName() {
        return "se.namndbesok." + id().replace("-", "");
    }

    Path steps() {
        return Path.of("src/main/java", packageName().replace('.', '/'), "steps");
    }

    /** The class of a step, not initialised; null if there is none of that name. */
    Class<?> step(String element) {
        return load(packageName() + ".steps." + upperFirst(element));
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Models.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    List<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(bpmn.getModelElementsByType(type));
    }

    /** Where a fault is, for the reader of a red test. */
    String at(String element) {
        return file.getFileName() + " " + element;
    }
}
