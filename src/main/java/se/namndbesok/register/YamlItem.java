package se.namndbesok.register;

import org.yaml.snakeyaml.nodes.MappingNode;

/** A whole thing of a section's list in a YAML text: written once more below itself, or taken out. */
final class YamlItem {

    private YamlItem() {}

    static String twice(String text, MappingNode item) {
        int start = YamlSpot.at(text, item.getStartMark());
        if (isOnALineOfItsOwn(text, start)) {
            int end = lineEnd(text, YamlSpot.end(text, item));
            String dash = text.substring(lineStart(text, start), start);
            return text.substring(0, end) + "\n\n" + dash + text.substring(start, end) + text.substring(end);
        }
        int end = YamlSpot.end(text, item);
        return text.substring(0, end) + ", " + text.substring(start, end) + text.substring(end);
    }

    /** A thing within a list on one line, and what a list is left empty by, stay where they are: null. */
    static String cut(String text, MappingNode item) {
        int start = YamlSpot.at(text, item.getStartMark());
        if (!isOnALineOfItsOwn(text, start)) {
            return null;
        }
        int end = lineEnd(text, YamlSpot.end(text, item));
        String after = text.substring(Math.min(text.length(), end + 1));
        return text.substring(0, lineStart(text, start)) + (after.startsWith("\n") ? after.substring(1) : after);
    }

    private static boolean isOnALineOfItsOwn(String text, int start) {
        return text.substring(lineStart(text, start), start).matches("\\s*-\\s+");
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
