package se.namndbesok.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of a file, read key by key; what nobody has asked for when it is closed is an unknown key. */
final class YamlMap {

    private final MappingNode node;
    private final Place place;
    private final Reading reading;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(MappingNode node, String file, Reading reading) {
        this.node = node;
        this.place = at(file, node);
        this.reading = reading;
        node.getValue().forEach(this::enter);
    }

    private void enter(NodeTuple tuple) {
        Scalar key = scalarOf("nyckeln", tuple.getKeyNode());
        String name = key.longText();
        if (name != null && entries.putIfAbsent(name, tuple) != null) {
            reading.faults().add(key.place(), "double-key", "key", name);
        }
    }

    MappingNode node() {
        return node;
    }

    /** Whether the key is there with a value other than null. */
    boolean has(String key) {
        return node(key) != null;
    }

    Scalar optional(String key) {
        Node node = node(key);
        return node == null ? new Scalar(key, null, place, reading) : scalarOf(key, node);
    }

    Scalar required(String key) {
        if (!has(key)) {
            reading.faults().add(place, "missing", "key", key);
        }
        return optional(key);
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(node(key)).flatMap(node -> mapOf(key, node));
    }

    /** The mappings of a list; none when the key is absent. */
    List<YamlMap> maps(String key) {
        return items(key).flatMap(item -> mapOf(key, item).stream()).toList();
    }

    /** The values of a list; none when the key is absent. */
    List<Scalar> scalars(String key) {
        return items(key)
                .map(item -> scalarOf(key, item))
                .filter(scalar -> !scalar.isAbsent())
                .toList();
    }

    /** The values of a list, or the one value that stands in its place. */
    List<Scalar> oneOrMore(String key) {
        return node(key) instanceof ScalarNode ? List.of(optional(key)) : scalars(key);
    }

    /** The items of a list that may be values or mappings. */
    Stream<Node> items(String key) {
        Node node = node(key);
        if (node == null) {
            return Stream.empty();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream();
        }
        reading.faults().add(at(place.file(), node), "not-list", "key", key);
        return Stream.empty();
    }

    /** The keys themselves as values, for mappings whose keys are ids. */
    List<Scalar> keys() {
        return entries.values().stream()
                .map(tuple -> scalarOf("nyckeln", tuple.getKeyNode()))
                .filter(key -> !key.isAbsent())
                .toList();
    }

    /** Notes a fault of the mapping as a whole. */
    void fault(String fault, Object... namesAndValues) {
        reading.faults().add(place, fault, namesAndValues);
    }

    /** To be called when everything known has been asked for. */
    void close() {
        entries.forEach((key, tuple) -> {
            if (!asked.contains(key)) {
                Place where = at(place.file(), tuple.getKeyNode());
                reading.faults().add(where, "unknown-key", "key", key, "allowed", String.join(", ", asked));
            }
        });
    }

    Optional<YamlMap> mapOf(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, place.file(), reading));
        }
        reading.faults().add(at(place.file(), node), "not-map", "key", key);
        return Optional.empty();
    }

    Scalar scalarOf(String key, Node node) {
        Place where = at(place.file(), node);
        if (node instanceof ScalarNode scalar) {
            return new Scalar(key, scalar, where, reading);
        }
        reading.faults().add(where, "not-scalar", "key", key);
        return new Scalar(key, null, where, reading);
    }

    private Node node(String key) {
        asked.add(key);
        NodeTuple tuple = entries.get(key);
        return tuple == null || tuple.getValueNode().getTag().equals(Tag.NULL) ? null : tuple.getValueNode();
    }

    private static Place at(String file, Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }
}
