package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one question's field, in the field's own words.
 *
 * @param texts what is typed or chosen; for a day with a time of day the day
 * @param time the time of day
 */
record Given(List<String> texts, String time) {

    /** As the page sent it. */
    static Given of(Answers answers, String key) {
        return new Given(answers.all(key), answers.one(key + Answers.TIME).orElse(""));
    }

    /** As the task shows it, or as the form presets it where the task is silent. */
    static Given of(JsonNode component, Object shown) {
        Object value = shown == null ? preset(component) : shown;
        if (value instanceof Collection<?> many) {
            return new Given(many.stream().map(String::valueOf).toList(), "");
        }
        String text = value == null ? "" : value.toString();
        return component.path("subtype").asText().equals("datetime") && text.contains("T")
                ? new Given(List.of(text.substring(0, 10)), text.substring(11, Math.min(16, text.length())))
                : new Given(Stream.of(text).filter(it -> !it.isEmpty()).toList(), "");
    }

    private static Object preset(JsonNode component) {
        JsonNode preset = component.path("defaultValue");
        if (preset.isArray()) {
            List<String> many = new ArrayList<>();
            preset.forEach(one -> many.add(one.asText()));
            return many;
        }
        return preset.isMissingNode() || preset.isNull() ? null : preset.asText();
    }

    public String text() {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** As the engine gets it from Tasklist: nothing typed is null, what cannot be read stays text and is refused. */
    Object value(String kind) {
        return switch (kind) {
            case "checkbox" -> texts.contains("true");
            case "checklist", "taglist" -> texts;
            case "number" -> number(text().trim().replace(',', '.'));
            case "datetime" -> text().isEmpty() && time.isEmpty() ? null : text() + "T" + time;
            default -> text().isEmpty() ? null : text();
        };
    }

    private static Object number(String text) {
        try {
            return text.isEmpty() ? null : text.contains(".") ? (Object) Double.valueOf(text) : Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
