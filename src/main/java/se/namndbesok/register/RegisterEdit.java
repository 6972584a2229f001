package se.namndbesok.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Changes the register's files as text: only what is changed is touched, comments and order stay. It knows nothing of what
 * may be written; the reader says what is wrong when the files are loaded.
 */
public final class RegisterEdit {

    private static final String OWN_FILE = "sidorna";

    private final List<RegisterFile> files;

    public RegisterEdit(List<RegisterFile> files) {
        this.files = new ArrayList<>(files);
    }

    /** The files as they are now; what was added is in a file of its own. */
    public List<RegisterFile> files() {
        return List.copyOf(files);
    }

    /** Adds a thing to a section, from key to value; see {@link #text} and {@link #list} for how values are written. */
    public void add(String section, Map<String, String> values) {
        String item = "  - " + map(values) + "\n";
        Pattern open = Pattern.compile("(?m)^" + section + ":[ \\t]*\\R");
        Pattern taken = Pattern.compile("(?m)^[\"']?" + section + "[\"']?[ \\t]*:");
        for (int number = 1; ; number++) {
            String name = OWN_FILE + (number == 1 ? "" : "-" + number) + ".yaml";
            int at = files.stream().map(RegisterFile::name).toList().indexOf(name);
            String text = at < 0 ? "" : files.get(at).text();
            boolean isOpen = open.matcher(text).find();
            if (isOpen || !taken.matcher(text).find()) {
                String head = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
                String more = isOpen
                        ? open.matcher(head)
                                .replaceFirst(found -> java.util.regex.Matcher.quoteReplacement(found.group() + item))
                        : head + section + ":\n" + item;
                put(at, new RegisterFile(name, more));
                return;
            }
        }
    }

    private void put(int at, RegisterFile file) {
        if (at < 0) {
            files.add(file);
        } else {
            files.set(at, file);
        }
    }

    /** The ids of the things of a section. */
    public Set<String> ids(String section) {
        return files.stream()
                .flatMap(file -> YamlSpot.all(plain(file), section, "id").stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    // What some programs put before a text.
    static String plain(RegisterFile file) {
        return file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
    }

    /** Sets a key of the thing whose other key has that value; false when no file has the thing. */
    public boolean set(String section, Map.Entry<String, String> thing, String key, String value) {
        return edit(section, thing, (text, map) -> YamlSpot.set(text, map, List.of(key), key + ": " + value));
    }

    /** Puts the key and its value in the place of whichever of the keys the thing has. */
    public boolean replace(String section, Map.Entry<String, String> thing, List<String> keys, String keyAndValue) {
        return edit(section, thing, (text, map) -> YamlSpot.set(text, map, keys, keyAndValue));
    }

    /** Takes the key and its value from the thing, if it has them; false when no file has the thing. */
    public boolean remove(String section, Map.Entry<String, String> thing, String key) {
        return edit(section, thing, (text, map) -> YamlCut.key(text, map, key));
    }

    /** Adds an item to a list of the thing; a list that is not there is begun. */
    public boolean addItem(String section, Map.Entry<String, String> thing, String key, String item) {
        return edit(section, thing, (text, map) -> YamlSpot.addItem(text, map, key, item));
    }

    /** Takes away the item of a list that is that value, or that has it under the key "from". */
    public boolean removeItem(String section, Map.Entry<String, String> thing, String key, String value) {
        return edit(section, thing, (text, map) -> YamlCut.item(text, map, key, value)
                .orElse(null));
    }

    void change(UnaryOperator<String> change) {
        files.replaceAll(file -> new RegisterFile(file.name(), change.apply(plain(file))));
    }

    Stream<String> texts() {
        return files.stream().map(RegisterEdit::plain);
    }

    private boolean edit(
            String section, Map.Entry<String, String> thing, BiFunction<String, MappingNode, String> change) {
        return edit(section, Map.ofEntries(thing), change);
    }

    /** A change that is null is none. */
    boolean edit(String section, Map<String, String> thing, BiFunction<String, MappingNode, String> change) {
        for (int at = 0; at < files.size(); at++) {
            RegisterFile file = files.get(at);
            String text = plain(file);
            Optional<String> changed = YamlSpot.find(text, section, thing).map(map -> change.apply(text, map));
            if (changed.isPresent()) {
                files.set(at, new RegisterFile(file.name(), changed.get()));
                return true;
            }
        }
        return false;
    }

    /** A text as YAML, whatever is in it, on one line. */
    public static String text(String value) {
        return paragraphs(value.replace('\n', ' '));
    }

    /** The same with its lines. */
    public static String paragraphs(String value) {
        String plain = value.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    public static String list(List<String> values) {
        return values.stream().map(RegisterEdit::text).collect(Collectors.joining(", ", "[", "]"));
    }

    public static String map(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
