package se.namndbesok;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of forms/ as the guards read them. */
record Forms(Path file, JsonNode json) {

    static List<Forms> all() {
        return Models.files(Path.of("forms"), ".form").stream().map(Forms::read).toList();
    }

    private static Forms read(Path file) {
        try {
            return new Forms(file, new ObjectMapper().readTree(Models.text(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " is no JSON", e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".form", "");
    }

    String at(JsonNode component) {
        return name() + " " + component.path("id").asText();
    }

    /** Every component, those within groups included. */
    List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(json, found);
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode component : parent.path("components")) {
            found.add(component);
            collect(component, found);
        }
    }

    List<JsonNode> components(String... types) {
        List<String> wanted = List.of(types);
        return components().stream()
                .filter(component -> wanted.contains(type(component)))
                .toList();
    }

    /** The components that ask something. */
    List<JsonNode> questions() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    /** All FEEL of the form, each with the component it belongs to: conditions, options and what templates ask. */
    List<String> feel() {
        List<String> expressions = new ArrayList<>();
        for (JsonNode component : components()) {
            addFeel(expressions, component.path("conditional").path("hide").asText());
            addFeel(expressions, component.path("valuesExpression").asText());
            String label = component.path("label").asText();
            addFeel(expressions, label.startsWith("=") ? label : "");
            Matcher places = Pattern.compile("\\{\\{(?:#if |#loop )?([^/}][^}]*)}}")
                    .matcher(component.path("content").asText());
            while (places.find()) {
                expressions.add(places.group(1));
            }
        }
        return expressions;
    }

    private static void addFeel(List<String> expressions, String text) {
        if (!text.isEmpty()) {
            expressions.add(text.startsWith("=") ? text.substring(1) : text);
        }
    }

    /** What a person reads: labels, descriptions, options and the words of html, without tags, places and expressions. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JsonNode component : components()) {
            for (String name : List.of("label", "dateLabel", "timeLabel", "description")) {
                component.path(name).asText().lines().forEach(texts::add);
            }
            component
                    .path("values")
                    .forEach(option -> texts.add(option.path("label").asText()));
            component
                    .path("content")
                    .asText()
                    .replaceAll("\\{\\{[^}]*}}|<[^>]*>", "\n")
                    .lines()
                    .forEach(texts::add);
        }
        return texts.stream()
                .filter(text -> !text.isBlank() && !text.startsWith("="))
                .toList();
    }
}
