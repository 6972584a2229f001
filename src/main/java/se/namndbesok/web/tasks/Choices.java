package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.namndbesok.web.tasks.Item.Choice;

/** What may be chosen: the options of the form's file, or those that the task shows. */
final class Choices {

    private Choices() {}

    static List<Choice> of(JsonNode component, Scope scope, Given given) {
        List<Choice> choices = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> choices.add(choice(
                        option.path("label").asText(), option.path("value").asText(), given)));
        String expression = component.path("valuesExpression").asText("");
        if (choices.isEmpty() && !expression.isEmpty() && scope.value(expression) instanceof Collection<?> options) {
            options.forEach(option -> choices.add(choice(option, given)));
        }
        return choices;
    }

    private static Choice choice(Object option, Given given) {
        return option instanceof Map<?, ?> map
                ? choice(String.valueOf(map.get("label")), String.valueOf(map.get("value")), given)
                : choice(String.valueOf(option), String.valueOf(option), given);
    }

    private static Choice choice(String label, String value, Given given) {
        return new Choice(label, value, given.texts().contains(value));
    }
}
