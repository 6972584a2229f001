package se.namndbesok.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a file. Each reading method gives null for an absent value, and for a wrong one after noting the fault.
 */
final class Scalar extends Written {

    private static final int ID_LENGTH = 64;
    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 2000;
    private static final Set<String> YES = Set.of("true", "yes", "on");

    Scalar(String key, ScalarNode node, Place place, Reading reading) {
        super(key, node, place, reading);
    }

    /** A short text, as a name. */
    String text() {
        return text(NAME_LENGTH);
    }

    /** A text of some sentences. */
    String longText() {
        return text(TEXT_LENGTH);
    }

    private String text(int most) {
        if (isAbsent()) {
            return null;
        }
        if (value().length() > most) {
            fault("too-long", "most", most);
        }
        if (value().chars().anyMatch(sign -> Character.isISOControl(sign) && (sign != '\n' || most < TEXT_LENGTH))) {
            fault("control");
        }
        return quotedWhereNeeded();
    }

    /** Gives the value even when it is no text, so that one missing quotation mark is one fault and not fifty. */
    private String quotedWhereNeeded() {
        if (node().getTag().equals(Tag.BOOL)) {
            fault("boolean");
        } else if (!node().getTag().equals(Tag.STR)) {
            fault("quote");
        }
        return value();
    }

    /** An id as the engine takes it too. */
    String id() {
        String id = text();
        if (id != null && !id.matches("[a-zA-Z0-9][a-zA-Z0-9_.-]{0,63}")) {
            fault("id");
        }
        return id;
    }

    /** The id of the thing described here. */
    String gives(Thing thing) {
        String id = id();
        if (id != null) {
            reading.references().give(thing, id, place());
        }
        return id;
    }

    /** The id of a thing that is described elsewhere. */
    String asksFor(Thing thing) {
        String id = text();
        if (id != null) {
            reading.references().ask(thing, id, place());
        }
        return id;
    }

    /** The item number in the minutes, as in "§ 9" or "§§ 9–10". */
    String paragraph() {
        String paragraph = isAbsent() ? null : text(ID_LENGTH);
        if (paragraph != null && !paragraph.matches("§.*\\d.*")) {
            fault("paragraph");
        }
        return paragraph;
    }

    String email() {
        String email = text();
        if (email != null && !email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]{2,}")) {
            fault("email");
        }
        return email;
    }

    /** As {@link #number()}, and not more than that. */
    Integer numberUpTo(int most) {
        Integer number = number();
        if (number != null && number > most) {
            slip("at-most", "most", most);
        }
        return number;
    }

    /** What has been decided has been decided already; what the register says of it stops no start. */
    void notYet(LocalDate day) {
        if (day != null && day.isAfter(reading.today()) && reading.before().text() != null) {
            slip("not-yet");
        }
    }

    /** Yes or no; the fallback when absent. */
    boolean yesNo(boolean fallback) {
        if (isAbsent()) {
            return fallback;
        }
        if (!node().getTag().equals(Tag.BOOL)) {
            fault("yes-no");
            return fallback;
        }
        return isYes(value());
    }

    static boolean isYes(String bool) {
        return YES.contains(bool.toLowerCase(Locale.ROOT));
    }

    /** One of the codes, in the files' order of mention. */
    <T> T oneOf(Map<String, T> codes) {
        if (isAbsent() || codes.containsKey(value())) {
            return isAbsent() ? null : codes.get(value());
        }
        fault("choice", "allowed", String.join(", ", codes.keySet()));
        return null;
    }

    /** One of the codes as they are. */
    String oneOf(String... codes) {
        return oneOf(Codes.of(Arrays.asList(codes), Function.identity()));
    }
}
