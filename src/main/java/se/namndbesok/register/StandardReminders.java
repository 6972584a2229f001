package se.namndbesok.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Texts;

/** The last day and the reminders of every user task where no policy says otherwise: reminders.yaml. */
final class StandardReminders {

    private static final ReminderRules RULES = read();

    private StandardReminders() {}

    /** The rule of a task; a task without one is a programming error that a test finds first. */
    static ReminderRule of(String task) {
        return RULES.tasks().getOrDefault(task, ReminderRule.NONE);
    }

    /** The last day of a task; null where only its case knows it. */
    static LastDay lastDay(String task) {
        return RULES.lastDays().get(task);
    }

    /** The ids of all user tasks. */
    static Set<String> tasks() {
        return Stream.of(RULES.tasks(), RULES.lastDays())
                .flatMap(said -> said.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReminderRules read() {
        Faults faults = new Faults(new Texts());
        String name = "reminders.yaml";
        YamlMap map = YamlText.read(
                        new RegisterFile(name, text(name)), Reading.begin(faults, null, null, Reading.Before.NOTHING))
                .orElseThrow();
        ReminderRules rules = ReminderRulesReader.tasks(
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
