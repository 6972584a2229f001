package se.namndbesok.register;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes something out of a YAML text. */
final class YamlCut {

    private YamlCut() {}

    static String key(String text, MappingNode map, String key) {
        List<NodeTuple> tuples = map.getValue();
        for (int place = 0; place < tuples.size(); place++) {
            if (YamlSpot.is(Optional.of(tuples.get(place).getKeyNode()), key)) {
                boolean isLast = place == tuples.size() - 1;
                int from = isLast
                        ? YamlSpot.end(text, tuples.get(place - 1).getValueNode())
                        : YamlSpot.at(text, tuples.get(place).getKeyNode().getStartMark());
                int to = isLast
                        ? YamlSpot.end(text, tuples.get(place).getValueNode())
                        : YamlSpot.at(text, tuples.get(place + 1).getKeyNode().getStartMark());
                return text.substring(0, from) + text.substring(to);
            }
        }
        return text;
    }

    /** Empty when the list has no such item. */
    static Optional<String> item(String text, MappingNode map, String key, String value) {
        return YamlSpot.list(map, key).flatMap(list -> list.getValue().stream()
                .filter(item ->
                        YamlSpot.is(Optional.of(item), value) || YamlSpot.is(YamlSpot.value(item, "from"), value))
                .findFirst()
                .map(item -> without(text, map, list, item)));
    }

    private static String without(String text, MappingNode map, SequenceNode list, Node item) {
        int start = YamlSpot.at(text, item.getStartMark());
        int end = YamlSpot.end(text, item);
        if (list.getValue().size() == 1) {
            return YamlSpot.set(text, map, List.of(name(map, list)), name(map, list) + ": []");
        }
        if (!YamlSpot.isFlow(list)) {
            int line = text.lastIndexOf('\n', start) + 1;
            int next = text.indexOf('\n', end) + 1;
            return text.substring(0, line) + text.substring(next == 0 ? text.length() : next);
        }
        int comma = text.indexOf(',', end);
        boolean isLast = list.getValue().indexOf(item) == list.getValue().size() - 1;
        return isLast
                ? text.substring(0, text.lastIndexOf(',', start)) + text.substring(end)
                : text.substring(0, start) + text.substring(comma + 1).stripLeading();
    }

    private static String name(MappingNode map, Node list) {
        return map.getValue().stream()
                .filter(tuple -> tuple.getValueNode() == list)
                .map(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue())
                .findFirst()
                .orElseThrow();
    }
}
