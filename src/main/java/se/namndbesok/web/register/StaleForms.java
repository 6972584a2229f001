package se.namndbesok.web.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.namndbesok.register.RegisterHistory;

/** A form about a thing that somebody else has changed since its page was opened: both versions. */
@Component
class StaleForms {

    /** The number of the newest load when the page was opened. */
    static final String OPENED = "oppnad";

    private final RegisterChoices choices;
    private final RegisterHistory history;
    private final Words words;

    StaleForms(RegisterChoices choices, RegisterHistory history, Words words) {
        this.choices = choices;
        this.history = history;
        this.words = words;
    }

    /** A field that says something else than when the page was opened. */
    record Moved(String label, String seen, String now, String wanted) {}

    /** @param filled what was typed on top of what the thing says now, so that one may go on */
    record Stale(List<Moved> moved, FilledForm filled, List<RegisterHistory.Entry> since) {}

    /** Empty where the thing says what the page showed, and may still be asked the same. */
    Optional<Stale> of(FilledForm filled, ThingForms.Thing thing) {
        List<RegisterField> others = filled.fields().stream()
                .filter(field ->
                        !same(filled.answers().seen(field), thing.answers().getOrDefault(field, List.of())))
                .toList();
        List<RegisterField> gone = Stream.of(RegisterField.values())
                .filter(field -> !filled.has(field) && filled.answers().isTouched(field))
                .toList();
        if (others.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        List<Moved> moved = Stream.concat(others.stream(), gone.stream())
                .map(field -> moved(field, filled, thing))
                .toList();
        return Optional.of(new Stale(moved, rebased(filled, thing), since(filled)));
    }

    private static boolean same(List<String> one, List<String> other) {
        return new HashSet<>(one).equals(new HashSet<>(other));
    }

    private Moved moved(RegisterField field, FilledForm filled, ThingForms.Thing thing) {
        Map<String, String> texts = choices.of(field, filled.board());
        Answered answers = filled.answers();
        return new Moved(
                words.label(field),
                text(answers.seen(field), texts),
                filled.has(field)
                        ? text(thing.answers().getOrDefault(field, List.of()), texts)
                        : words.get("form.not-any-more"),
                answers.isTouched(field) ? text(answers.several(field), texts) : "");
    }

    private String text(List<String> answers, Map<String, String> texts) {
        return answers.isEmpty()
                ? words.get("form.nothing")
                : answers.stream()
                        .map(answer -> texts.getOrDefault(answer, answer))
                        .collect(Collectors.joining(", "));
    }

    /** What one has not touched follows the register; what one has stays. */
    private static FilledForm rebased(FilledForm filled, ThingForms.Thing thing) {
        MultiValueMap<String, String> answers =
                new LinkedMultiValueMap<>(filled.answers().values());
        for (RegisterField field : filled.fields()) {
            List<String> now = thing.answers().getOrDefault(field, List.of());
            if (!filled.answers().isTouched(field)) {
                answers.put(field.name(), now);
            }
            answers.put(Answered.SEEN + field.name(), now);
        }
        answers.remove(OPENED);
        return filled.with(new Answered(answers));
    }

    private List<RegisterHistory.Entry> since(FilledForm filled) {
        String opened = filled.answers().values().getFirst(OPENED);
        return opened == null || !opened.matches("\\d{1,18}")
                ? List.of()
                : history.since(Long.parseLong(opened)).stream()
                        .filter(entry -> entry.change()
                                .thing()
                                .equals(filled.form().thing().table()))
                        .toList();
    }
}
