package se.namndbesok.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Nodes as maps, lists, texts, whole numbers, booleans and null; everything else stays the text that was written. */
final class PlainValues {

    private PlainValues() {}

    static Map<String, Object> of(YamlMap map) {
        return map(map.node());
    }

    private static Map<String, Object> map(MappingNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), value(tuple.getValueNode()));
            }
        }
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            return map(mapping);
        }
        if (node instanceof SequenceNode list) {
            List<Object> values = new ArrayList<>();
            list.getValue().forEach(item -> values.add(value(item)));
            return values;
        }
        return scalar((ScalarNode) node);
    }

    private static Object scalar(ScalarNode node) {
        if (node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return Scalar.isYes(node.getValue());
        }
        boolean whole = node.getTag().equals(Tag.INT) && node.getValue().matches("\\d{1,9}");
        return whole ? Integer.valueOf(node.getValue()) : node.getValue();
    }
}
