package se.namndbesok.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import se.namndbesok.document.ArchiveFont;
import se.namndbesok.document.Finding;
import se.namndbesok.document.PlainText;
import se.namndbesok.document.TextCheck;
import se.namndbesok.engine.FormSchema.Field;

/**
 * Reads what was submitted against the form's own questions: Camunda Forms check nothing on the server. Text is
 * normalised; a personal identity number (X-01, AC-23) or a sign that cannot be archived is refused wherever it stands.
 */
@Component
class Submission {

    private final ArchiveFont font;

    Submission(ArchiveFont font) {
        this.font = font;
    }

    FormData read(FormSchema form, Map<String, Object> submitted, Problems problems) {
        FormData data = new FormData();
        submitted.keySet().stream()
                .filter(name -> !form.fields().containsKey(name))
                .forEach(name -> problems.add("err.unasked", "field", PlainText.normalise(name)));
        for (Field field : form.fields().values()) {
            Problems here = problems.at(field.key());
            Object value = value(field, Sent.of(submitted, field.key()), here);
            if (value != null) {
                data.put(field.key(), value);
            }
            here.addIf(field.required() && isEmpty(value), "err.required", "field", field.label());
        }
        return data;
    }

    private static boolean isEmpty(Object value) {
        return value == null || Boolean.FALSE.equals(value) || value instanceof Collection<?> many && many.isEmpty();
    }

    private Object value(Field field, Object raw, Problems problems) {
        if (raw == null || "".equals(raw)) {
            return null;
        }
        return switch (field.type()) {
            case "number" -> number(field, raw, problems);
            case "checkbox" -> of(Boolean.class, field, raw, problems);
            case "checklist" -> choices(field, raw, problems);
            case "radio", "select" -> choice(field, raw, problems);
            case "date" -> WrittenMoment.day(field, raw, problems);
            case "time" -> WrittenMoment.timeOfDay(field, raw, problems);
            case "datetime" -> WrittenMoment.both(field, raw, problems);
            default -> text(field, raw, problems);
        };
    }

    private static <T> T of(Class<T> type, Field field, Object raw, Problems problems) {
        if (type.isInstance(raw)) {
            return type.cast(raw);
        }
        problems.add("err.type", "field", field.label());
        return null;
    }

    private static Object number(Field field, Object raw, Problems problems) {
        Number number = of(Number.class, field, raw, problems);
        if (number == null) {
            return null;
        }
        Integer min = field.limits().min();
        Integer max = field.limits().max();
        boolean outside = min != null && number.doubleValue() < min || max != null && number.doubleValue() > max;
        boolean broken = number.doubleValue() != number.intValue();
        problems.addIf(outside || broken, "err.number", "field", field.label());
        return outside || broken ? null : number;
    }

    private static String choice(Field field, Object raw, Problems problems) {
        String choice = of(String.class, field, raw, problems);
        boolean unknown =
                choice != null && !field.options().isEmpty() && !field.options().contains(choice);
        problems.addIf(unknown, "err.choice", "field", field.label());
        return unknown ? null : choice;
    }

    /** The chosen values, each once. */
    private static List<String> choices(Field field, Object raw, Problems problems) {
        Set<String> choices = new LinkedHashSet<>();
        if (raw instanceof SpinJsonNode json && json.isArray()) {
            json.elements().forEach(element -> choices.add(choice(field, Sent.text(element), problems)));
        } else if (raw instanceof Collection<?> many) {
            many.forEach(element -> choices.add(choice(field, element, problems)));
        } else {
            problems.add("err.type", "field", field.label());
        }
        choices.remove(null);
        return List.copyOf(choices);
    }

    private String text(Field field, Object raw, Problems problems) {
        String typed = of(String.class, field, raw, problems);
        if (typed == null) {
            return null;
        }
        int limit = field.limits().maxLength();
        boolean farTooLong = typed.length() > 2 * limit; // is not read to its end: the checks take their time
        String text = PlainText.normalise(farTooLong ? typed.substring(0, limit) : typed);
        problems.addIf(farTooLong || text.length() > limit, "err.length", "field", field.label(), "limit", limit);
        mustNotHold(text, field, problems);
        return text.isEmpty() ? null : text;
    }

    private void mustNotHold(String text, Field field, Problems problems) {
        TextCheck.check(text, false).stream()
                .filter(Finding::stops)
                .forEach(finding -> problems.add(finding.messageKey()));
        List<String> signs = font.missing(text);
        problems.addIf(!signs.isEmpty(), "err.sign", "field", field.label(), "signs", String.join(" ", signs));
    }
}
