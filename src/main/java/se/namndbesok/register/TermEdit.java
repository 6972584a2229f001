package se.namndbesok.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Writes into the register's files that another term of office begins, or is to. */
public final class TermEdit {

    private static final String TERM = "termOfOffice";
    private static final String FROM = "validFrom";
    private static final String TO = "validTo";

    private TermEdit() {}

    /**
     * The term that was the newest becomes an earlier one. Seats that have run through it without days of their own get its
     * days, so that nobody's seat moves into the new term by itself.
     *
     * @param from the first day, YAML already, as is the last
     */
    public static void begin(RegisterEdit files, String from, String to) {
        String term = TERM + ": " + RegisterEdit.map(days("from", from, "to", to));
        Optional<String> file =
                files.texts().filter(text -> !of(text).isEmpty()).findFirst();
        if (file.isEmpty()) {
            String first = files.texts().findFirst().orElse("");
            files.change(text -> text.equals(first) ? text.stripTrailing() + "\n" + term + "\n" : text);
            return;
        }
        Map<String, List<String>> before = of(file.get());
        String first = one(before, TERM + ".from");
        String last = one(before, TERM + ".to");
        files.change(text -> seated(
                text.equals(file.get()) ? YamlSpot.set(text, YamlSpot.root(text), List.of(TERM), term) : text,
                first,
                last));
        if (last != null) {
            files.add("earlierTerms", days("from", first, "to", last));
        }
    }

    /** What the text says of the term; nothing where it does not. */
    private static Map<String, List<String>> of(String text) {
        Map<String, List<String>> facts = new LinkedHashMap<>(YamlPath.facts(YamlSpot.root(text)));
        facts.keySet().removeIf(path -> !path.startsWith(TERM + "."));
        return facts;
    }

    private static String one(Map<String, List<String>> facts, String key) {
        return facts.getOrDefault(key, List.of()).stream().findFirst().orElse(null);
    }

    private static Map<String, String> days(String from, String first, String to, String last) {
        Map<String, String> days = new LinkedHashMap<>();
        days.put(from, first);
        if (last != null) {
            days.put(to, last);
        }
        return days;
    }

    /** From the last seat to the first, so that the places of those before it stay true. */
    private static String seated(String text, String first, String last) {
        List<MappingNode> seats = new ArrayList<>();
        YamlSpot.items(text, "politicians").map(MappingNode.class::cast).forEach(person -> {
            if (YamlSpot.value(person, "seats").orElse(person) instanceof SequenceNode several) {
                several.getValue().forEach(seat -> seats.add((MappingNode) seat));
            } else {
                seats.add(person);
            }
        });
        Collections.reverse(seats);
        String changed = text;
        for (MappingNode seat : seats) {
            changed = dated(changed, seat, first, last);
        }
        return changed;
    }

    private static String dated(String text, MappingNode seat, String first, String last) {
        boolean begins = YamlSpot.value(seat, FROM).isPresent();
        boolean ends = YamlSpot.value(seat, TO).isPresent();
        String changed = text;
        if (!begins && !ends && last != null) {
            changed = YamlSpot.insertFirst(changed, seat, TO + ": " + last);
        }
        return begins ? changed : YamlSpot.insertFirst(changed, seat, FROM + ": " + first);
    }
}
