package se.namndbesok.register;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file's text as nodes with lines and YAML's own guess of the type. Values are never built by SnakeYAML: the guess is
 * how an unquoted ON is seen for the boolean that it is, and the text stays as it was written.
 */
final class YamlText {

    private YamlText() {}

    /** The file's top mapping; empty after noting why there is none. */
    static Optional<YamlMap> read(RegisterFile file, Reading reading) {
        Place top = new Place(file.name(), 0);
        try {
            String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
            if (hasAlias(text, file.name(), reading)) {
                return Optional.empty();
            }
            return top(new Yaml(new LoaderOptions()).compose(new StringReader(text)), top, reading);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            reading.faults().add(new Place(file.name(), line), "syntax");
        } catch (YAMLException broken) {
            reading.faults().add(top, "syntax");
        }
        return Optional.empty();
    }

    private static Optional<YamlMap> top(Node node, Place place, Reading reading) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, place.file(), reading));
        }
        if (node == null) {
            reading.faults().add(place, "empty");
        } else {
            reading.faults().add(place, "not-map", "key", place.file());
        }
        return Optional.empty();
    }

    // An alias can make a file refer to itself without end.
    private static boolean hasAlias(String text, String file, Reading reading) {
        boolean found = false;
        for (Event event : new Yaml(new LoaderOptions()).parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                reading.faults().add(new Place(file, event.getStartMark().getLine() + 1), "alias");
                found = true;
            }
        }
        return found;
    }
}
