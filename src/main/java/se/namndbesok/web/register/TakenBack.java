package se.namndbesok.web.register;

import java.util.Arrays;
import java.util.List;
import se.namndbesok.register.RegisterChange;
import se.namndbesok.register.RegisterHistory.Entry;

/** Tells which changes of a load are about what somebody else has changed since the loaded things were taken down. */
final class TakenBack {

    private static final String ARROW = " → ";

    private TakenBack() {}

    static List<RegisterChange> of(List<RegisterChange> changes, List<Entry> since) {
        return changes.stream()
                .filter(change -> since.stream().anyMatch(entry -> isAbout(change, entry.change())))
                .toList();
    }

    /** The same thing by its name, or a name that is changed back. */
    private static boolean isAbout(RegisterChange change, RegisterChange other) {
        return change.thing().equals(other.thing())
                && (change.name().equals(other.name()) || isBack(change.detail(), other.detail()));
    }

    private static boolean isBack(String detail, String other) {
        List<String> parts = Arrays.asList(other.split("; "));
        return Arrays.stream(detail.split("; "))
                .filter(part -> part.contains(ARROW) && part.contains(": "))
                .anyMatch(part -> parts.contains(turned(part)));
    }

    /** As in "Namn: a → b", which is taken back by "Namn: b → a". */
    private static String turned(String part) {
        int label = part.indexOf(": ") + 2;
        int arrow = part.indexOf(ARROW);
        return arrow < label
                ? part
                : part.substring(0, label)
                        + part.substring(arrow + ARROW.length())
                        + ARROW
                        + part.substring(label, arrow);
    }
}
