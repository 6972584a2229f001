package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.engine.Problem;
import se.namndbesok.web.tasks.Item.Limits;
import se.namndbesok.web.tasks.Sheets.Filled;

/** One filling of one form, from its top to its end: a question may depend on the answers above it. */
final class Filling {

    private static final Set<String> ASKED = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    private final String conditions;
    private final Filled filled;
    private final Scope scope;
    private final LocalDate today;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    Filling(JsonNode form, Filled filled, Scope scope, LocalDate today) {
        this.conditions = Stream.of("hide", "valuesExpression")
                .flatMap(name -> form.findValuesAsText(name).stream())
                .collect(Collectors.joining(" "));
        this.filled = filled;
        this.scope = scope;
        this.today = today;
    }

    Map<String, Object> answers() {
        return answers;
    }

    List<Item> items(JsonNode components) {
        List<Item> items = new ArrayList<>();
        for (JsonNode component : components) {
            String hide = component.path("conditional").path("hide").asText("");
            if (hide.isEmpty() || !scope.holds(hide)) {
                items.add(item(component));
            } else if (component.has("key")) {
                scope.put(component.path("key").asText(), null); // what is not asked is not answered
            }
        }
        return items;
    }

    private Item item(JsonNode component) {
        String type = component.path("type").asText();
        return ASKED.contains(type) ? question(component) : reading(type, component);
    }

    private Item reading(String type, JsonNode component) {
        String html =
                switch (type) {
                    case "html" -> HtmlTemplate.filled(component.path("content").asText(), scope);
                    case "text" ->
                        PlainMarkdown.html(
                                HtmlTemplate.filled(component.path("text").asText(), scope));
                    case "table" -> HtmlTable.html(component, scope);
                    default -> "";
                };
        List<Item> inside = items(component.path("components"));
        List<String> labels = List.of(text(component, "label"));
        Limits none = new Limits(0, null);
        return new Item(type, null, labels, "", false, false, null, none, List.of(), html, inside, List.of());
    }

    private Item question(JsonNode component) {
        String key = component.path("key").asText();
        String kind = component.path("subtype").asText(component.path("type").asText());
        Given given = filled.answers().has(key)
                ? Given.of(filled.answers(), key)
                : Given.of(component, filled.shown().get(key));
        Object value = given.value(kind);
        answers.put(key, value);
        scope.put(key, value);
        return new Item(
                kind,
                key,
                labels(component),
                text(component, "description"),
                component.path("validate").path("required").asBoolean(),
                conditions.matches("(?s).*\\b" + key + "\\b.*"),
                given,
                limits(component),
                Choices.of(component, scope, given),
                "",
                List.of(),
                faults(key));
    }

    private List<String> labels(JsonNode component) {
        return Stream.of("label", "dateLabel", "timeLabel")
                .filter(component::hasNonNull)
                .map(name -> text(component, name))
                .toList();
    }

    /** A label may hold a place, as everything that a form shows. */
    private String text(JsonNode component, String name) {
        String text = component.path(name).asText("");
        return text.startsWith("=") ? String.valueOf(scope.value(text)) : text;
    }

    private Limits limits(JsonNode component) {
        boolean toCome = component.path("disallowPassedDates").asBoolean();
        return new Limits(component.path("validate").path("maxLength").asInt(), toCome ? today.toString() : null);
    }

    private List<String> faults(String key) {
        return filled.problems().stream()
                .filter(problem -> key.equals(problem.field()))
                .map(Problem::text)
                .distinct()
                .toList();
    }
}
