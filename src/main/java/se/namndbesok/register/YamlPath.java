package se.namndbesok.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values inside a mapping of a YAML text by their path, as "document.title". */
final class YamlPath {

    private YamlPath() {}

    /** What the mapping says, by path: one text for a value, several for a list of values; lists of mappings are left out. */
    static Map<String, List<String>> facts(MappingNode map) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts(map, "", facts);
        return facts;
    }

    private static void facts(MappingNode map, String before, Map<String, List<String>> facts) {
        for (NodeTuple tuple : map.getValue()) {
            String path = before + ((ScalarNode) tuple.getKeyNode()).getValue();
            Node value = tuple.getValueNode();
            if (value instanceof MappingNode nested) {
                facts(nested, path + ".", facts);
            } else if (value instanceof SequenceNode list) {
                List<String> texts = list.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(item -> ((ScalarNode) item).getValue())
                        .toList();
                facts.put(path, texts);
            } else if (!value.getTag().equals(Tag.NULL)) {
                facts.put(path, List.of(((ScalarNode) value).getValue()));
            }
        }
    }

    /** The text with that value, as YAML, under the path; mappings on the way that are not there are begun. */
    static String put(String text, MappingNode map, String path, String value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return YamlSpot.set(text, map, List.of(path), key(path) + ": " + value);
        }
        String first = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        Optional<MappingNode> nested = nested(map, first);
        return nested.isPresent()
                ? put(text, nested.get(), rest, value)
                : YamlSpot.set(text, map, List.of(first), key(first) + ": " + flow(rest, value));
    }

    private static Optional<MappingNode> nested(MappingNode map, String key) {
        return YamlSpot.value(map, key)
                .filter(node ->
                        node instanceof MappingNode nested && !nested.getValue().isEmpty())
                .map(MappingNode.class::cast);
    }

    private static String flow(String path, String value) {
        int dot = path.indexOf('.');
        return dot < 0
                ? "{" + key(path) + ": " + value + "}"
                : "{" + key(path.substring(0, dot)) + ": " + flow(path.substring(dot + 1), value) + "}";
    }

    /** YAML takes a plain on for yes. */
    private static String key(String name) {
        return name.equals("on") ? "\"on\"" : name;
    }

    /** The text without the value under the path, and without the mappings on the way that would say nothing then. */
    static String remove(String text, MappingNode map, String path) {
        int dot = path.lastIndexOf('.');
        Optional<MappingNode> parent = dot < 0 ? Optional.of(map) : at(map, path.substring(0, dot));
        String key = path.substring(dot + 1);
        if (parent.flatMap(it -> YamlSpot.value(it, key)).isEmpty()) {
            return text;
        }
        if (parent.get().getValue().size() > 1) {
            return YamlCut.key(text, parent.get(), key);
        }
        return dot < 0 ? put(text, map, path, "null") : remove(text, map, path.substring(0, dot));
    }

    private static Optional<MappingNode> at(MappingNode map, String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? nested(map, path)
                : nested(map, path.substring(0, dot)).flatMap(below -> at(below, path.substring(dot + 1)));
    }
}
