package se.namndbesok.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Texts;

/** The reminders of every user task where no policy says otherwise: reminders.yaml. */
final class StandardReminders {

    private static final Map<String, ReminderRule> RULES = read();

    private StandardReminders() {}

    /** The rule of a task; a task without one is a programming error that a test finds first. */
    static ReminderRule of(String task) {
        return RULES.getOrDefault(task, ReminderRule.NONE);
    }

    /** The ids of all user tasks. */
    static Set<String> tasks() {
        return RULES.keySet();
    }

    private static Map<String, ReminderRule> read() {
        Faults faults = new Faults(new Texts());
        String name = "reminders.yaml";
        YamlMap map = YamlText.read(new RegisterFile(name, text(name)), Reading.begin(faults, null))
                .orElseThrow();
        Map<String, ReminderRule> rules = ReminderRulesReader.tasks(
                map, map.keys().stream().map(Scalar::value).toList());
        faults.refuseIfAny();
        return rules;
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
