package se.namndbesok.web.frame;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is logged in, and what the person is to which boards today. A method of a controller gets one by asking for it as
 * a parameter.
 *
 * @param parts the boards' ids by part; an administrator is one of no board
 */
public record Viewer(String id, String name, Map<Part, Set<String>> parts) {

    /** Whether the person has one of these parts on any board. */
    public boolean is(Part... any) {
        return Stream.of(any).anyMatch(parts::containsKey);
    }

    /** The boards where the person has one of these parts, in order. */
    public Set<String> boards(Part... any) {
        Set<String> boards = new TreeSet<>();
        Stream.of(any).map(part -> parts.getOrDefault(part, Set.of())).forEach(boards::addAll);
        return boards;
    }

    /** Every board that the person has to do with, in order. */
    public Set<String> boards() {
        Set<String> boards = new TreeSet<>();
        parts.values().stream().flatMap(Collection::stream).forEach(boards::add);
        return boards;
    }
}
