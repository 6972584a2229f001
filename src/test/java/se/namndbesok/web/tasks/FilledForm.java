package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import se.namndbesok.engine.Feel;
import se.namndbesok.engine.Problem;
import se.namndbesok.engine.TaskCard;
import se.namndbesok.web.tasks.Draft.OpenPage;
import se.namndbesok.web.tasks.Sheets.Filled;

/** A form's page with every question asked and every answer wrong, for whoever looks at all of them. */
public final class FilledForm {

    private static final Pattern LOOP = Pattern.compile("\\{\\{#loop (\\w+)}}(.*?)\\{\\{/loop}}", Pattern.DOTALL);
    private static final Pattern OF_ELEMENT = Pattern.compile("this\\.(\\w+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(?:#if )?(\\w+)");

    private FilledForm() {}

    /** What the template needs. */
    public static Map<String, Object> model(JsonNode form, ApplicationContext beans) {
        JsonNode asked = form.deepCopy();
        asked.findParents("conditional").forEach(component -> ((ObjectNode) component).remove("conditional"));
        List<Problem> problems = new ArrayList<>();
        asked.findValuesAsText("key").forEach(key -> problems.add(new Problem(key, "Fyll i det här.")));
        problems.add(new Problem(null, "Det här hör inte till någon fråga."));
        Filled filled = new Filled(shown(asked), Answers.NONE, problems);
        LocalDate today = LocalDate.of(2027, 3, 1);
        Filling filling = new Filling(asked, filled, new Scope(filled.shown(), beans.getBean(Feel.class)), today);
        List<Item> items = filling.items(asked.path("components"));
        String id = form.path("id").asText();
        return Map.of(
                "sheet", new Sheet(items, filling.answers(), problems),
                "card", new TaskCard("x", id, "Uppgiften " + id, "Om uppgiften.", "ON", today.minusDays(1), null, "me"),
                "page", new OpenPage("x", 0),
                "today", today,
                "tasklist", "/camunda/");
    }

    /** Something for each name that the form shows. */
    private static Map<String, Object> shown(JsonNode form) {
        Map<String, Object> shown = new HashMap<>();
        List<String> contents = new ArrayList<>(form.findValuesAsText("content"));
        form.findValuesAsText("label").stream()
                .filter(label -> label.startsWith("="))
                .forEach(label -> shown.put(label.substring(1), "Ett exempel"));
        for (String content : contents) {
            names(content).forEach(name -> shown.put(name, "Ett exempel"));
        }
        for (String content : contents) {
            Matcher loop = LOOP.matcher(content);
            while (loop.find()) {
                shown.put(loop.group(1), List.of(element(loop.group(2)), element(loop.group(2))));
            }
        }
        form.findValuesAsText("valuesExpression")
                .forEach(expression -> shown.put(
                        expression.substring(1),
                        List.of(
                                Map.of("label", "Första valet", "value", "one"),
                                Map.of("label", "Andra valet", "value", "two"))));
        return shown;
    }

    private static List<String> names(String content) {
        return PLACE.matcher(content).results().map(place -> place.group(1)).toList();
    }

    private static Object element(String body) {
        Map<String, String> element = new HashMap<>();
        OF_ELEMENT.matcher(body).results().forEach(name -> element.put(name.group(1), "En del"));
        return element.isEmpty() ? "Ett exempel" : element;
    }
}
