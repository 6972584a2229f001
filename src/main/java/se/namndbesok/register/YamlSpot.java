package se.namndbesok.register;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Where something stands in a YAML text, and the text with that place changed. */
final class YamlSpot {

    private YamlSpot() {}

    /** The mapping in the section's list that has the values under the keys. */
    static Optional<MappingNode> find(String text, String section, Map<String, String> thing) {
        return items(text, section)
                .filter(item ->
                        thing.entrySet().stream().allMatch(fact -> is(value(item, fact.getKey()), fact.getValue())))
                .map(MappingNode.class::cast)
                .findFirst();
    }

    /** What the section's mappings have under the key. */
    static List<String> all(String text, String section, String key) {
        return items(text, section)
                .flatMap(item -> value(item, key).stream())
                .map(node -> ((ScalarNode) node).getValue())
                .toList();
    }

    /** What the section's mapping that stands on that line has under the key. */
    static Optional<String> at(String text, String section, String key, int line) {
        return items(text, section)
                .filter(item -> item.getStartMark().getLine() < line
                        && item.getEndMark().getLine() >= line - 1)
                .reduce((one, later) -> later)
                .flatMap(item -> value(item, key))
                .map(node -> ((ScalarNode) node).getValue());
    }

    /** The text's top mapping; an empty text has an empty one. */
    static MappingNode root(String text) {
        Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        return root instanceof MappingNode map ? map : new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    }

    static Stream<Node> items(String text, String section) {
        return value(root(text), section).stream()
                .filter(SequenceNode.class::isInstance)
                .flatMap(list -> ((SequenceNode) list).getValue().stream());
    }

    static String set(String text, MappingNode map, List<String> keys, String keyAndValue) {
        Optional<NodeTuple> there = map.getValue().stream()
                .filter(tuple -> keys.stream().anyMatch(key -> is(Optional.of(tuple.getKeyNode()), key)))
                .findFirst();
        if (there.isPresent()) {
            int start = at(text, there.get().getKeyNode().getStartMark());
            return text.substring(0, start)
                    + keyAndValue
                    + text.substring(end(text, there.get().getValueNode()));
        }
        return insertFirst(text, map, keyAndValue);
    }

    /** Before the first of the mapping's keys. */
    static String insertFirst(String text, MappingNode map, String keyAndValue) {
        Node first = map.getValue().get(0).getKeyNode();
        return insert(text, first, keyAndValue, map.getFlowStyle() == FlowStyle.FLOW);
    }

    static String addItem(String text, MappingNode map, String key, String item) {
        Optional<SequenceNode> list = list(map, key);
        if (list.isEmpty()) {
            return set(text, map, List.of(key), key + ": [" + item + "]");
        }
        Node first = list.get().getValue().get(0);
        if (isFlow(list.get())) {
            return insert(text, first, item, true);
        }
        int line = text.lastIndexOf('\n', at(text, first.getStartMark())) + 1;
        String dash = text.substring(line, at(text, first.getStartMark()));
        return text.substring(0, line) + dash + item + "\n" + text.substring(line);
    }

    private static String insert(String text, Node first, String what, boolean isFlow) {
        int start = at(text, first.getStartMark());
        String apart = isFlow ? ", " : "\n" + " ".repeat(first.getStartMark().getColumn());
        return text.substring(0, start) + what + apart + text.substring(start);
    }

    static Optional<SequenceNode> list(MappingNode map, String key) {
        return value(map, key)
                .filter(node ->
                        node instanceof SequenceNode list && !list.getValue().isEmpty())
                .map(SequenceNode.class::cast);
    }

    static boolean isFlow(SequenceNode list) {
        return list.getFlowStyle() == FlowStyle.FLOW;
    }

    static Optional<Node> value(Node map, String key) {
        Stream<NodeTuple> tuples = map instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
        return tuples.filter(tuple -> is(Optional.of(tuple.getKeyNode()), key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static boolean is(Optional<Node> node, String value) {
        return node.filter(it ->
                        it instanceof ScalarNode scalar && scalar.getValue().equals(value))
                .isPresent();
    }

    // A mark counts code points; a block's end is where the next thing begins, after blank lines and comments.
    static int at(String text, Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    static int end(String text, Node node) {
        int start = at(text, node.getStartMark());
        String slice = text.substring(start, at(text, node.getEndMark())).stripTrailing();
        int line = slice.lastIndexOf('\n') + 1;
        while (line > 0 && slice.substring(line).stripLeading().startsWith("#")) {
            slice = slice.substring(0, line).stripTrailing();
            line = slice.lastIndexOf('\n') + 1;
        }
        return start + slice.length();
    }
}
