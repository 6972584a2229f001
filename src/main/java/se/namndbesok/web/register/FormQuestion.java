package se.namndbesok.web.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of a register form as the page shows it.
 *
 * @param name of the field
 * @param input the kind of HTML control
 * @param hint blank where there is nothing to explain
 * @param text what was typed
 * @param seen what it said when the page was opened
 * @param faults what is wrong with the answer
 */
public record FormQuestion(
        String name,
        String input,
        String label,
        String hint,
        boolean required,
        String text,
        List<String> seen,
        List<Choice> choices,
        List<String> faults) {

    /** One of the answers to choose among. */
    public record Choice(String value, String text, boolean isChosen) {}

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** The ids of what explains it; null where nothing does. */
    public String describedBy() {
        String ids = Stream.of(hint.isEmpty() ? "" : "hint-" + name, isFaulty() ? "fault-" + name : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
