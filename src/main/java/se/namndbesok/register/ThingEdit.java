package se.namndbesok.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Reads and changes one thing in the texts of the register's files by paths, as "document.title".
 *
 * @param thing what it has under which keys, as its id, or the key and the version of a policy
 */
public record ThingEdit(RegisterEdit files, String section, Map<String, String> thing) {

    /** Everything that the files say of it, by path; none where no file has it. See {@link YamlPath#facts}. */
    public Optional<Map<String, List<String>>> facts() {
        return files.texts()
                .flatMap(text -> YamlSpot.find(text, section, thing).stream())
                .findFirst()
                .map(YamlPath::facts);
    }

    /** Sets a value that is YAML already; null takes it away. False when no file has the thing. */
    public boolean put(String path, String value) {
        return files.edit(
                section,
                thing,
                (text, map) -> value == null ? YamlPath.remove(text, map, path) : YamlPath.put(text, map, path, value));
    }

    /** Sets a key of the item of a list that has the value under "from"; false when there is no such item. */
    public boolean putInItem(String list, String from, String key, String value) {
        return files.edit(section, thing, (text, map) -> YamlSpot.list(map, list).stream()
                .flatMap(items -> items.getValue().stream())
                .filter(item -> YamlSpot.is(YamlSpot.value(item, "from"), from))
                .findFirst()
                .map(item -> YamlSpot.set(text, (MappingNode) item, List.of(key), key + ": " + value))
                .orElse(null));
    }

    /** Sets a key of the one mapping that the list has; false where there is no such list, or it has more. */
    public boolean putInOnlyItem(String list, String key, String value) {
        return files.edit(section, thing, (text, map) -> YamlSpot.list(map, list)
                .filter(items ->
                        items.getValue().size() == 1 && items.getValue().get(0) instanceof MappingNode)
                .map(items ->
                        YamlSpot.set(text, (MappingNode) items.getValue().get(0), List.of(key), key + ": " + value))
                .orElse(null));
    }

    /** Writes the thing once more below itself, with another value under the key, and gives the new one. */
    public Optional<ThingEdit> copy(String key, String value) {
        // The first of the two is then the one that is changed, and stands where the older one stood.
        boolean isThere = files.edit(section, thing, YamlItem::twice) && put(key, value);
        Map<String, String> changed = new java.util.HashMap<>(thing);
        changed.put(key, value);
        return isThere ? Optional.of(new ThingEdit(files, section, changed)) : Optional.empty();
    }

    /** Takes the thing out; false when no file has it on lines of its own. */
    public boolean cut() {
        return files.edit(section, thing, YamlItem::cut);
    }

    /** The value under the key of the section's thing that stands where the fault is; none where no such thing does. */
    public static Optional<String> at(RegisterEdit files, String section, String key, Fault fault) {
        return files.files().stream()
                .filter(file -> file.name().equals(fault.file()))
                .flatMap(file -> YamlSpot.at(RegisterEdit.plain(file), section, key, fault.line()).stream())
                .findFirst();
    }
}
